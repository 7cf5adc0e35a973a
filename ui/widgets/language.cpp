// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/language.h"

#include "session/settings.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace chatelaine {

namespace {

/// Lets numbers in sentences be written as people of the language do, with their digits and separators. Texts
/// that are filled in stay as they are.
class Translations : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *comment, int n) const override
    {
        QString text = QTranslator::translate(context, source, comment, n);
        for (qsizetype at = text.indexOf(u'%'); at >= 0 && at + 1 < text.size();
             at = text.indexOf(u'%', at + 1)) {
            if (const QChar next = text.at(at + 1); next.isDigit() || (next == u'n' && n >= 0))
                text.insert(at + 1, u'L');
        }
        return text;
    }
};

bool isSpoken(const QString &code)
{
    const auto &all = Language::all();
    return std::any_of(all.cbegin(), all.cend(),
                       [&](const SpokenLanguage &each) { return each.code == code; });
}

/// The first language of the system that the program speaks, else English.
QString languageOfSystem()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &each : wanted) {
        if (const QString code = each.section(u'-', 0, 0); isSpoken(code))
            return code;
    }
    return QStringLiteral("en");
}

/// Numbers and dates are as where the person lives, as far as the language is spoken there.
QLocale localeFor(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale plain(code);
    if (system.language() == plain.language())
        return system;
    if (system.language() == QLocale::C) // which is English
        return plain.language() == QLocale::English ? system : plain;
    const QLocale there(plain.language(), system.territory());
    return there.territory() == system.territory() ? there : plain;
}

/// Numbers are put into sentences on other threads, too (the store's, workers'). QLocale() shares there what
/// QLocale::setDefault() lets go of here without asking: as long as each locale that ever was the default is
/// kept, they get the one before or the one after, and never one that is gone.
void setDefaultLocale(const QLocale &locale)
{
    static QVector<QLocale> kept{QLocale()};
    const auto known = std::find(kept.cbegin(), kept.cend(), locale);
    const auto at = known - kept.cbegin();
    if (known == kept.cend())
        kept.append(locale);
    QLocale::setDefault(kept.at(at));
}

} // namespace

Language::Language(const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    speak();
    connect(&settings, &Settings::languageChanged, this, &Language::speak);
}

Language::~Language() = default;

const QVector<SpokenLanguage> &Language::all()
{
    static const QVector<SpokenLanguage> languages{
        {QStringLiteral("en"), QStringLiteral("English")},  {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("fr"), QStringLiteral("Français")}, {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("ja"), QStringLiteral("日本語")},   {QStringLiteral("ar"), QStringLiteral("العربية")},
    };
    return languages;
}

// Qt asks the one that was installed last first.
void Language::speak()
{
    const QString chosen = m_settings.language();
    const QString code = isSpoken(chosen) ? chosen : languageOfSystem();
    const QLocale locale = localeFor(code);
    setDefaultLocale(locale);
    m_qt = std::make_unique<QTranslator>();
    if (m_qt->load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_qt.get());
    m_program = std::make_unique<Translations>(); // in English it has the plurals
    if (m_program->load(QStringLiteral(":/i18n/chatelaine_") + code))
        QCoreApplication::installTranslator(m_program.get());
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace chatelaine
