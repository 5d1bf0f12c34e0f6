// SPDX-License-Identifier: Apache-2.0
#include "sync/base/limits.h"
#include "sync/catalogue/segment/segment_check.h"
#include "sync/catalogue/segment/segment_reader.h"
#include "sync/catalogue/segment/segment_writer.h"
#include "sync/catalogue/segment/zstd_frame.h"
#include "sync/crypto/digest.h"
#include "tests/support/test_main.h"
#include "tongban/v1/distribution.pb.h"

#include <QTest>

using namespace tongban;
using namespace tongban::catalogue;

namespace
{

std::string aSegment()
{
    SegmentWriter writer;
    for (const char* id : {"a", "b", "c"})
        (void)writer.add(id, std::string("body of ") + id);
    return writer.take();
}

v1::SegmentRef referenceTo(std::string_view segment, std::int64_t records)
{
    v1::SegmentRef reference;
    reference.set_collection("guide");
    reference.set_bytes(static_cast<std::int64_t>(segment.size()));
    reference.set_records(records);
    reference.set_sha256(crypto::toBytes(crypto::sha256(segment)));
    return reference;
}

// A record as any protobuf library writes it.
std::string delimited(const v1::SegmentRecord& record)
{
    const std::string bytes = record.SerializeAsString();
    return std::string(1, static_cast<char>(bytes.size())) + bytes;
}

std::string delimited(const std::string& id, const std::string& body)
{
    v1::SegmentRecord record;
    record.set_id(id);
    record.set_body(body);
    return delimited(record);
}

// Signed by its hash and yet not a segment: what a broken publisher could make.
ErrorCode codeOf(const std::string& segment, std::int64_t records)
{
    const Result<void> checked = checkSegment(referenceTo(segment, records), segment);
    return checked ? ErrorCode::Internal : checked.error().code;
}

} // namespace

class SegmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsWhatAnyProtobufLibraryWrites()
    {
        SegmentWriter writer;
        QVERIFY(writer.add("a", "one"));
        QVERIFY(writer.add("b", ""));
        QCOMPARE(writer.bytes(), recordBytes("a", "one") + recordBytes("b", ""));
        QCOMPARE(writer.take(), delimited("a", "one") + delimited("b", ""));
    }

    void whatWasWrittenIsReadInOrder()
    {
        const std::string segment = aSegment();
        QVERIFY(checkSegment(referenceTo(segment, 3), segment));
        SegmentReader reader(segment);
        QCOMPARE((*reader.next())->id, std::string_view("a"));
        QCOMPARE((*reader.next())->body, std::string_view("body of b"));
        QVERIFY(reader.next()->has_value());
        QVERIFY(!reader.next()->has_value());
    }

    void aWriterRefusesWhatAReaderWould()
    {
        SegmentWriter writer;
        QVERIFY(writer.add("b", "x"));
        QVERIFY(!writer.add("b", "x"));
        QVERIFY(!writer.add("a", "x"));
        QVERIFY(!writer.add("", "x"));
        QVERIFY(!writer.add(std::string(limits::kRecordIdBytes + 1, 'c'), "x"));
        QCOMPARE(writer.add("c", std::string(limits::kRecordBytes + 1, 'x')).error().code,
                 ErrorCode::ResourceExhausted);
        QCOMPARE(writer.records(), std::size_t{1});
    }

    void unsortedAndDoubleIdsAreRefused()
    {
        QCOMPARE(codeOf(delimited("b", "x") + delimited("a", "x"), 2), ErrorCode::DataLoss);
        QCOMPARE(codeOf(delimited("a", "x") + delimited("a", "x"), 2), ErrorCode::DataLoss);
        QCOMPARE(codeOf(delimited("", "x"), 1), ErrorCode::DataLoss);
        QCOMPARE(codeOf(delimited("a", "x") + delimited("b", "x"), 3), ErrorCode::DataLoss);
    }

    // Two ways to write the same record would give two hashes: a device could not rebuild what it holds.
    void onlyOneWayToWriteARecordIsAccepted()
    {
        const std::string plain = delimited("a", "x");
        QCOMPARE(codeOf(plain, 1), ErrorCode::Internal);
        const std::string longLength = std::string("\x86\x00", 2) + plain.substr(1);
        QCOMPARE(codeOf(longLength, 1), ErrorCode::DataLoss);
        const std::string extraField = std::string("\x08") + plain.substr(1) + std::string("\x18\x01", 2);
        QCOMPARE(codeOf(extraField, 1), ErrorCode::DataLoss);
        const std::string swapped("\x06\x12\x01x\x0a\x01"
                                  "a",
                                  7);
        QCOMPARE(codeOf(swapped, 1), ErrorCode::DataLoss);
        const std::string emptyBody("\x05\x0a\x01"
                                    "a\x12\x00",
                                    6);
        QCOMPARE(codeOf(emptyBody, 1), ErrorCode::DataLoss);
    }

    void aRecordOutsideTheRangeIsRefused()
    {
        const std::string segment = aSegment();
        v1::SegmentRef reference = referenceTo(segment, 3);
        reference.set_first_id("a");
        reference.set_next_id("d");
        QVERIFY(checkSegment(reference, segment));
        reference.set_next_id("c");
        QVERIFY(!checkSegment(reference, segment));
        reference.set_next_id("");
        reference.set_first_id("b");
        QVERIFY(!checkSegment(reference, segment));
    }

    void everyCutAndFlippedByteIsNoticed()
    {
        const std::string segment = aSegment();
        const std::string file = *compressFrame(segment, 3);
        const v1::SegmentRef reference = referenceTo(segment, 3);
        QCOMPARE(openSegment(reference, file).value(), segment);
        for (std::size_t i = 0; i < file.size(); ++i) {
            QVERIFY(!openSegment(reference, file.substr(0, i)));
            std::string changed = file;
            changed[i] = static_cast<char>(changed[i] ^ 0x01);
            const Result<std::string> opened = openSegment(reference, changed);
            // A flag of the frame's header may change without changing the content.
            QVERIFY(!opened || *opened == segment);
        }
        for (std::size_t i = 0; i < segment.size(); ++i) {
            SegmentReader reader(std::string_view(segment).substr(0, i));
            Result<std::optional<RecordView>> next = reader.next();
            while (next && *next)
                next = reader.next();
        }
        QCOMPARE(openSegment(reference, "<!DOCTYPE html><html>...").error().code, ErrorCode::NotThePlatform);
        QVERIFY(!openSegment(reference, ""));
        QVERIFY(!openSegment(reference, file + file));
    }

    void aDecompressionBombIsNotOpened()
    {
        const std::string zeros(4 << 20, '\0');
        const std::string bomb = *compressFrame(zeros, 3);
        QVERIFY(bomb.size() * limits::kDecompressionRatio < zeros.size());
        // Honest about its size, and too good to be content.
        QCOMPARE(openFrame(bomb, zeros.size()).error().code, ErrorCode::DataLoss);
        // Says less than it would become.
        QCOMPARE(openFrame(bomb, 100).error().code, ErrorCode::DataLoss);
        // Says more than a segment may be.
        QCOMPARE(openFrame(bomb, limits::kSegmentBytes + 1).error().code, ErrorCode::ResourceExhausted);
    }

    void aPrefixMakesTheFrameOfAChangedSegmentTiny()
    {
        std::string old;
        for (int i = 0; i < 20'000; ++i)
            old += std::to_string(i * 7919 % 100'003) + " ";
        std::string changed = old;
        changed.replace(60'000, 5, "12345");
        const std::string frame = *compressFrame(changed, 3, old);
        QVERIFY(frame.size() < 200);
        QCOMPARE(openFrame(frame, changed.size(), old).value(), changed);
        QVERIFY(openFrame(frame, changed.size(), old + "x").value_or("") != changed);
        QVERIFY(!openFrame(frame, changed.size()));
    }
};

TONGBAN_TEST(SegmentTest)

#include "tst_segment.moc"
