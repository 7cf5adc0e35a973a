// SPDX-License-Identifier: GPL-3.0-or-later
// Renders the program's icon in every size that a desktop asks for, and packs them as Windows and macOS want
// them. Runs while the program is built: no picture that could differ from the drawing is kept.
#include <QBuffer>
#include <QCoreApplication>
#include <QDataStream>
#include <QDir>
#include <QImage>
#include <QMap>
#include <QPainter>
#include <QSaveFile>
#include <QSvgRenderer>

namespace {

/// The drawing with all its detail, and two on the grid of the pixels that small pictures have.
struct Drawings
{
    QSvgRenderer full;
    QSvgRenderer grid16;
    QSvgRenderer grid24;

    QSvgRenderer &forSize(int size)
    {
        if (size > 24)
            return full;
        if (size <= 16)
            return grid16;
        const qreal margin = (24 - size) / 2.0;
        grid24.setViewBox(QRectF(margin, margin, size, size));
        return grid24;
    }
};

QByteArray png(Drawings &drawings, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawings.forSize(size).render(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10): a list, then the pictures, which may be
/// PNG.
QByteArray ico(Drawings &drawings)
{
    const QList<int> sizes{16, 24, 32, 48, 64, 128, 256};
    constexpr int headerSize = 6;
    constexpr int entrySize = 16;
    QByteArray list;
    QByteArray pictures;
    QDataStream out(&list, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out << quint16(0) << quint16(1) << quint16(sizes.size());
    for (const int size : sizes) {
        const QByteArray picture = png(drawings, size);
        const auto edge = quint8(size % 256); // 256 is written as 0
        const auto at = quint32(headerSize + entrySize * sizes.size() + pictures.size());
        out << edge << edge << quint8(0) << quint8(0) << quint16(1) << quint16(32) << quint32(picture.size())
            << at;
        pictures += picture;
    }
    return list + pictures;
}

/// A list of pictures, each with its kind and its length;
/// https://en.wikipedia.org/wiki/Apple_Icon_Image_format
QByteArray icns(Drawings &drawings)
{
    const QList<std::pair<QByteArray, int>> kinds{{"icp4", 16},  {"icp5", 32},   {"ic07", 128}, {"ic08", 256},
                                                  {"ic09", 512}, {"ic10", 1024}, {"ic11", 32},  {"ic12", 64},
                                                  {"ic13", 256}, {"ic14", 512}};
    constexpr int headerSize = 8;
    QByteArray all;
    QDataStream out(&all, QIODevice::WriteOnly);
    const auto begin = [&out](const QByteArray &kind, qsizetype content) {
        out.writeRawData(kind.constData(), int(kind.size()));
        out << quint32(headerSize + content);
    };
    QMap<int, QByteArray> pictures;
    qsizetype total = 0;
    for (const auto &[kind, size] : kinds) {
        if (!pictures.contains(size))
            pictures.insert(size, png(drawings, size));
        total += headerSize + pictures.value(size).size();
    }
    begin("icns", total);
    for (const auto &[kind, size] : kinds) {
        const QByteArray picture = pictures.value(size);
        begin(kind, picture.size());
        out.writeRawData(picture.constData(), int(picture.size()));
    }
    return all;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return !bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
           file.commit();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5)
        qFatal("chatelaine_icons DRAWING DRAWING16 DRAWING24 FOLDER [SIZE...]");
    Drawings drawings{QSvgRenderer(arguments[1]), QSvgRenderer(arguments[2]), QSvgRenderer(arguments[3])};
    if (!drawings.full.isValid() || !drawings.grid16.isValid() || !drawings.grid24.isValid())
        qFatal("A drawing cannot be read.");
    const QDir folder(arguments[4]);
    bool written = write(folder.filePath(QStringLiteral("chatelaine.ico")), ico(drawings)) &&
                   write(folder.filePath(QStringLiteral("chatelaine.icns")), icns(drawings));
    for (const QString &size : arguments.mid(5))
        written =
            written && write(folder.filePath(size + QStringLiteral(".png")), png(drawings, size.toInt()));
    if (!written)
        qFatal("The icons cannot be written to %ls.", qUtf16Printable(arguments[4]));
    return 0;
}
