// SPDX-License-Identifier: Apache-2.0
#include "client/documents/pdf_pages.h"

#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>

namespace tongban::documents
{

namespace
{

// More than any paper that is handed in; what claims more is not believed.
constexpr int kMostPages = 10'000;
// A page tree lies in a few object streams of some KiB each.
constexpr int kMostStreams = 200;
constexpr quint32 kMostInflated = 1 << 20;

// The dictionary of a page tree node: /Type /Pages ... /Count N, in either order and without a nested dictionary
// between.
int largestCount(const QByteArray& text)
{
    static const QRegularExpression kTree(QStringLiteral(
        "/Type\\s*/Pages\\b[^<>]{0,4000}?/Count\\s+(\\d{1,6})|/Count\\s+(\\d{1,6})[^<>]{0,4000}?/Type\\s*/Pages\\b"));
    int largest = 0;
    auto found = kTree.globalMatch(QString::fromLatin1(text));
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const int count = (match.captured(1) + match.captured(2)).toInt();
        largest = count <= kMostPages ? std::max(largest, count) : largest;
    }
    return largest;
}

// qUncompress wants the length it may grow to before the data.
QByteArray inflated(const QByteArray& stream)
{
    QByteArray sized(4, '\0');
    qToBigEndian<quint32>(kMostInflated, sized.data());
    return qUncompress(sized + stream);
}

int countInStreams(const QByteArray& pdf)
{
    int largest = 0;
    qsizetype at = pdf.indexOf("/ObjStm");
    for (int i = 0; at >= 0 && i < kMostStreams; ++i, at = pdf.indexOf("/ObjStm", at + 1)) {
        qsizetype begin = pdf.indexOf("stream", at);
        const qsizetype end = pdf.indexOf("endstream", begin + 1);
        if (begin < 0 || end < 0)
            break;
        begin += 6;
        while (begin < end && (pdf.at(begin) == '\r' || pdf.at(begin) == '\n'))
            ++begin;
        largest = std::max(largest, largestCount(inflated(pdf.mid(begin, end - begin))));
    }
    return largest;
}

} // namespace

int pdfPages(const QByteArray& pdf)
{
    return std::max(largestCount(pdf), countInStreams(pdf));
}

} // namespace tongban::documents
