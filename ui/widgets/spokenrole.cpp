// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spokenrole.h"

#include <QAccessibleWidget>
#include <QWidget>

#include <mutex>

namespace chatelaine {
namespace {

constexpr const char *roleProperty = "chatelaineSpokenRole";

class SpokenWidget : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const bool secret = role() == QAccessible::EditableText;
        state.passwordEdit = secret;
        state.readOnly = secret;
        return state;
    }
};

QAccessibleInterface *spokenInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    return role.isValid() ? new SpokenWidget(widget, QAccessible::Role(role.toInt())) : nullptr;
}

} // namespace

void setSpokenRole(QWidget &widget, QAccessible::Role role)
{
    static std::once_flag once;
    std::call_once(once, [] { QAccessible::installFactory(spokenInterface); });
    widget.setProperty(roleProperty, int(role));
}

} // namespace chatelaine
