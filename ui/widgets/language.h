// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QVector>

#include <memory>

class QTranslator;

namespace chatelaine {

class Settings;

/// A language that the program speaks.
struct SpokenLanguage
{
    QString code; ///< ISO 639-1
    QString name; ///< as its speakers call it
};

/// The language of the program, the person's choice or the system's, also when the choice changes: what the
/// program and Qt say, how numbers and dates are written, and from which side one reads. Windows get
/// QEvent::LanguageChange afterwards. Works without a display, too.
class Language : public QObject
{
    Q_OBJECT

public:
    /// \a settings outlive the object.
    explicit Language(const Settings &settings, QObject *parent = nullptr);
    ~Language() override;

    static const QVector<SpokenLanguage> &all();

private:
    void speak();

    const Settings &m_settings;
    std::unique_ptr<QTranslator> m_program;
    std::unique_ptr<QTranslator> m_qt;
};

} // namespace chatelaine
