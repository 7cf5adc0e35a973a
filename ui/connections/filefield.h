// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace chatelaine {

/// The path of a file or of a folder: typed, or chosen in a dialog.
class FileField : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { File, Folder };
    /// \a title of the dialog that chooses.
    FileField(Kind kind, const QString &title, QWidget *parent = nullptr);

    QString path() const; ///< trimmed
    void setPath(const QString &path);
    /// Why the path is of no use; empty if it is, or if there is none.
    QString problem() const;
    QLineEdit *lineEdit() const { return m_edit; }

Q_SIGNALS:
    void edited();

private:
    void choose();

    Kind m_kind;
    QString m_title;
    QLineEdit *m_edit;
};

} // namespace chatelaine
