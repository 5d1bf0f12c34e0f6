// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

// Every limit of the program, each with its reason. A limit that stands elsewhere is a mistake.
namespace tongban::limits
{

// --- Catalogue -------------------------------------------------------------------------------------------------------
// A head is a hash, a version, two times and a signature; more than this is not a head but a web page.
inline constexpr std::size_t kHeadBytes = 1024;
// What may come when a head was asked for: enough to see that a portal's page is a page.
inline constexpr std::size_t kHeadAnswerBytes = 256 << 10;
// Twenty keys and as many signatures.
inline constexpr std::size_t kRootBytes = 16 << 10;
// Roots passed through in one update: a yearly change, missed for longer than a device lives.
inline constexpr int kRootSteps = 64;
// How often a newer root is looked for; see CatalogueUpdater.
inline constexpr std::chrono::hours kRootLook{24};
// Versions back for which a segment's delta is published: a month of daily publication.
inline constexpr int kDeltaVersions = 30;
// 1,000 segments of 100 bytes each, and room.
inline constexpr std::size_t kManifestBytes = 1 << 20;
// Segments split at this size, so that one change never costs more than this to verify again.
inline constexpr std::size_t kSegmentSplitBytes = 4 << 20;
// Below this neighbours are merged: a request costs more than the bytes it saves.
inline constexpr std::size_t kSegmentMergeBytes = 256 << 10;
// A decompressed segment may be one record over the split size.
inline constexpr std::size_t kSegmentBytes = 8 << 20;
// A frame of bytes that do not compress is a little longer than they are.
inline constexpr std::size_t kSegmentFileBytes = kSegmentBytes + kSegmentBytes / 64;
// The longest guide seen in 3,781 real ones is 168 KiB; forms with choices are larger.
inline constexpr std::size_t kRecordBytes = 2 << 20;
inline constexpr std::size_t kRecordIdBytes = 128;
// A zstd frame that claims to grow more than this is refused before it is opened.
inline constexpr std::size_t kDecompressionRatio = 1000;
// Old segments a new one is compressed against: its own, and two neighbours it may have been merged from.
inline constexpr std::size_t kPackPrefixBytes = 3 * kSegmentBytes;
// A pack is held in memory; a step that needs more goes segment by segment.
inline constexpr std::size_t kPackBytes = 32 << 20;
// Records that differ, and places within them, that a pack tells one by one: some ten MiB of memory.
inline constexpr int kPatchPlaces = 1 << 18;
// A catalogue of 40 MB is 8 MB compressed; a bundle is held in memory.
inline constexpr std::size_t kBundleBytes = 256 << 20;

// --- Content ---------------------------------------------------------------------------------------------------------
// All villages of a city are 200 KiB of text; 3,781 French guides are cut into files well below this.
inline constexpr std::size_t kContentFileBytes = 16 << 20;

// Guides travel with the first, essential part of a first sync while they are no larger than this: a city's 90 are 400
// KiB.
inline constexpr std::size_t kEssentialGuidesBytes = 2 << 20;

// --- Person ----------------------------------------------------------------------------------------------------------
// One form's answers as XML; photos travel apart.
inline constexpr std::size_t kOperationPayloadBytes = 1 << 20;
inline constexpr std::size_t kExchangeRequestBytes = 4 << 20;
inline constexpr std::size_t kExchangeResponseBytes = 4 << 20;
inline constexpr int kOperationsPerExchange = 64;
inline constexpr std::size_t kOutboxOperations = 10'000;
// Refused operations whose fate a device asks after in one exchange: more than a person leaves lying, one KiB.
inline constexpr int kAskedOperations = 32;
// What a device asks for in one answer: on a link of 10 KB/s it arrives before the request times out.
inline constexpr std::size_t kExchangePageBytes = 256 << 10;
// A form half filled in, as it travels between a person's devices: what can be sent at all, and room for questions.
inline constexpr std::size_t kDraftBytes = 2 * kOperationPayloadBytes;
// Values of one place that were written side by side: a person has not more devices in their hands.
inline constexpr int kDraftValues = 8;
// Who is typing is let finish the word before it is told the other devices.
inline constexpr std::chrono::milliseconds kDraftQuiet{2'000};

// --- Attachments -----------------------------------------------------------------------------------------------------
inline constexpr std::size_t kAttachmentBytes = 20 << 20;
inline constexpr std::size_t kChunkMinBytes = 64 << 10;
inline constexpr std::size_t kChunkMaxBytes = 512 << 10;
// Of a file that comes back from the platform; in between what was written meanwhile is sent.
inline constexpr std::size_t kFetchPieceBytes = 128 << 10;

// An ID card at this many pixels is read without effort; a photo of it weighs some 400 KiB.
inline constexpr int kPictureSide = 2000;
// The largest phone cameras make 200 megapixels; what claims more wants our memory.
inline constexpr std::int64_t kPictureMaxPixels = 210'000'000;

// --- Transport -------------------------------------------------------------------------------------------------------
inline constexpr std::chrono::seconds kConnectTimeout{10};
inline constexpr std::chrono::seconds kRequestTimeout{30};
// On top of the timeout, a request may take the time its body needs at this speed (bytes a second): a weak 2G link.
inline constexpr std::size_t kSlowestUpload = 4 << 10;
// A download slower than this (bytes a second) for kRequestTimeout has stopped.
inline constexpr long kSlowestDownload = 64;
// However it trickles, a request ends.
inline constexpr std::chrono::seconds kLongestRequest{20 * 60};
// Below this compressing costs more than it saves.
inline constexpr std::size_t kCompressRequestBytes = 1'024;
// Longer questions go by POST: servers and caches cut addresses at 8 KiB.
inline constexpr std::size_t kGetUrlBytes = 4 << 10;
inline constexpr std::size_t kHeaderBytes = 64 << 10;
// One upload goes on by itself after a cut connection, unless this many in a row brought nothing.
inline constexpr int kUploadCutsWithoutProgress = 3;
// A Connect error is a sentence and a code; a page of HTML is cut here.
inline constexpr std::size_t kErrorBodyBytes = 64 << 10;

// --- Waiting and trying again ----------------------------------------------------------------------------------------
inline constexpr std::chrono::milliseconds kBackoffFirst{1'000};
inline constexpr std::chrono::milliseconds kBackoffMax{5 * 60 * 1'000};
// Asked again after this when the platform has not said when.
inline constexpr std::chrono::milliseconds kPollInterval{60 * 1'000};
// A platform may ask for patience, but not switch a device off.
inline constexpr std::chrono::milliseconds kAskedToWaitMax{60 * 60 * 1'000};
// Failures of the network in a row after which an operation could be what fails: from then on the exchange is tried
// without.
inline constexpr int kFailuresBeforeProbing = 4;
// An exchange or upload of which nothing was heard for this long is given up; far above every timeout of the transport.
inline constexpr std::chrono::milliseconds kExchangeLostAfter{10 * 60 * 1'000};
inline constexpr std::chrono::milliseconds kUploadLostAfter{60 * 60 * 1'000};

// --- The platform ----------------------------------------------------------------------------------------------------
// The largest request is an exchange; everything longer goes in pieces.
inline constexpr std::size_t kHttpBodyBytes = kExchangeRequestBytes + (64 << 10);
// A header is one packet or two; a device on 2G has sent it long before.
inline constexpr std::chrono::seconds kHttpHeaderTimeout{20};
// Longer than a person looks at one page, so that the next tap finds the connection open.
inline constexpr std::chrono::seconds kHttpIdleTimeout{75};
// Each costs a descriptor and 20 KiB; a usual process may have 1,024 descriptors, the store needs some of them.
inline constexpr int kHttpConnections = 900;
// Ctrl-C ends within a second.
inline constexpr std::chrono::milliseconds kHttpStopGrace{700};
// A device is signed in for half a year; a printed code for a month.
inline constexpr std::chrono::hours kSessionLife{24 * 180};
inline constexpr std::chrono::hours kEnrolCodeLife{24 * 30};
// Wrong codes in a row, over all callers, before everybody waits: 8 letters are 40 bits, at 10 a minute nobody guesses
// one.
inline constexpr int kWrongCodesPerMinute = 10;
// Results of operations are remembered this long: no device sleeps longer.
inline constexpr std::chrono::hours kOperationMemory{24 * 400};
inline constexpr std::chrono::hours kUploadLife{24 * 2};
// A case of fifty photos is the largest seen; one person is not the platform's whole disk.
inline constexpr int kOpenUploadsPerPerson = 64;
inline constexpr std::size_t kBlobBytesPerPerson = 2'000'000'000;
inline constexpr int kDigestsPerQuestion = 500;
inline constexpr int kSlotDays = 31;
inline constexpr std::chrono::seconds kDatabaseBusy{10};

// --- Forms -----------------------------------------------------------------------------------------------------------
inline constexpr std::size_t kFormBytes = 4 << 20;
inline constexpr int kFormDepth = 64;
inline constexpr std::size_t kFormNodes = 20'000;
// Elements and texts of a form's document, its own lists of choices among them; the largest public one has 25,000.
inline constexpr std::size_t kFormDocumentNodes = 300'000;
// All of one place's path; names are words, not documents.
inline constexpr std::size_t kFormPathBytes = 4 << 10;
// Who reads whom, all expressions together.
inline constexpr std::size_t kFormDependents = 500'000;
inline constexpr int kRepeatInstances = 10'000;
inline constexpr std::uint64_t kEvaluationSteps = 5'000'000;
// Choices from a file: 50,000 rows of ten columns, each an element and its text.
inline constexpr std::size_t kFormChoiceNodes = 1'200'000;
// All nodes of one person's answers, repeats included.
inline constexpr std::size_t kFormInstanceNodes = 150'000;
// All answers of one person to one form: files are named in it, not held.
inline constexpr std::size_t kFormInstanceBytes = 16 << 20;
// The longest expression of the public corpus is 1 KiB and nested 13 deep.
inline constexpr std::size_t kExpressionBytes = 16 << 10;
inline constexpr int kExpressionDepth = 64;
// The tree an expression is: a row of operators is as deep as it is long. A phone's stack holds it.
inline constexpr int kExpressionTreeDepth = 512;
// A person types, or pastes, a page.
inline constexpr std::size_t kFormAnswerBytes = 64 << 10;
// PCRE2's match limit: a pattern that needs more is built to need it.
inline constexpr std::uint32_t kRegexSteps = 100'000;
// One node is reckoned again this often in one action; more means that two answers chase each other.
inline constexpr int kNodePasses = 64;
// setvalue actions that one answer may set off: ten for each instance of the longest repeat.
inline constexpr int kFormActions = 100'000;

} // namespace tongban::limits
