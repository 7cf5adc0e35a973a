// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QHash>
#include <QSet>
#include <QVector>
#include <QWidget>

#include <utility>

class QPlainTextEdit;
class QVBoxLayout;

namespace chatelaine {

class FormField;

/// Fields one below the other that are checked while typing; an error appears, in words beside its field,
/// once that field was touched.
class FieldForm : public QWidget
{
    Q_OBJECT

public:
    /// Checks every field, shows every error and focuses the first bad field. True if all is well.
    bool check();
    /// Shows \a error at its field. False if it belongs to none.
    bool showError(const Error &error);
    /// True if something would be lost by leaving.
    virtual bool isModified() const = 0;
    void focusFirst();

protected:
    explicit FieldForm(QWidget *parent);

    /// A \a tall field takes what height is left.
    void addField(const QString &name, FormField *field, bool tall = false);
    /// Several short ones in one row.
    void addFields(const QVector<std::pair<QString, FormField *>> &fields);
    FormField *field(const QString &name) const { return m_fields.value(name); }
    /// The person changed the field \a name.
    void touch(const QString &name);
    /// Looks at \a name again, if it was touched.
    void judge(const QString &name);
    bool wasTouched(const QString &name) const { return m_touched.contains(name); }
    /// As if nobody had touched anything.
    void forgetErrors();
    virtual QString problemOf(const QString &name) const = 0; ///< empty: all is well

    /// An editor for some lines of text, which Tab leaves.
    static QPlainTextEdit *textEdit(int lines);
    /// What is wrong, in words; nothing if all is well.
    template <class T> static QString messageOf(const Result<T> &result)
    {
        return result ? QString() : result.error().message;
    }

private:
    void enter(const QString &name, FormField *field);

    QVBoxLayout *m_column;
    QStringList m_order;
    QHash<QString, FormField *> m_fields;
    QSet<QString> m_touched;
};

} // namespace chatelaine
