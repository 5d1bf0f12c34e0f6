// SPDX-License-Identifier: Apache-2.0
// tongban-bench-records CATALOGUE REGION VERSION: every record of a published version as JSON, one document a line, for
// peers that hold JSON. All fields, by their names in the protocol.
#include "server/publish/release/release_folder.h"
#include "server/publish/source/files.h"
#include "server/publish/source/protocol_descriptors.h"
#include "sync/base/limits.h"
#include "sync/catalogue/catalogue_paths.h"
#include "sync/catalogue/segment/segment_reader.h"
#include "sync/catalogue/trust/root_chain.h"

#include <google/protobuf/descriptor.h>
#include <google/protobuf/descriptor.pb.h>
#include <google/protobuf/dynamic_message.h>
#include <google/protobuf/util/json_util.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <iostream>
#include <memory>

namespace
{

using namespace tongban;
namespace pb = google::protobuf;

// "code_set" -> "tongban.v1.CodeSet".
std::string messageNameOf(const std::string& collection)
{
    std::string name = "tongban.v1.";
    bool upper = true;
    for (const char c : collection) {
        if (c != '_')
            name += upper ? static_cast<char>(c - 'a' + 'A') : c;
        upper = c == '_';
    }
    return name;
}

class Printer
{
public:
    Printer()
    {
        pb::FileDescriptorSet set;
        bool ok = set.ParseFromArray(server::kProtocolDescriptors, static_cast<int>(server::kProtocolDescriptorsSize));
        for (const auto& file : set.file())
            ok = ok && m_pool.BuildFile(file) != nullptr;
        if (!ok)
            std::abort();
    }

    Result<void> print(const std::string& collection, std::string_view id, std::string_view body)
    {
        const auto* type = m_pool.FindMessageTypeByName(messageNameOf(collection));
        if (type == nullptr)
            return fail(ErrorCode::InvalidArgument, "no message for " + collection);
        const std::unique_ptr<pb::Message> message(m_factory.GetPrototype(type)->New());
        std::string json;
        pb::util::JsonPrintOptions options;
        options.preserve_proto_field_names = true;
        if (!message->ParseFromArray(body.data(), static_cast<int>(body.size())) ||
            !pb::util::MessageToJsonString(*message, &json, options).ok())
            return fail(ErrorCode::DataLoss, "a record does not parse");
        auto document = nlohmann::json::parse(json);
        document["_id"] = collection + "/" + std::string(id);
        document["collection"] = collection;
        std::cout << document.dump() << '\n';
        return {};
    }

private:
    pb::DescriptorPool m_pool;
    pb::DynamicMessageFactory m_factory{&m_pool};
};

Result<void> printVersion(const std::filesystem::path& out, const std::string& region, std::int64_t version)
{
    TRY_ASSIGN(const auto envelope, server::readWholeFile(out / catalogue::rootPath(region, 1), limits::kRootBytes));
    TRY_ASSIGN(const auto root, catalogue::openTrustedRoot(envelope, region));
    const server::ReleaseFolder folder(out, region);
    Printer printer;
    for (const auto& published : folder.versions(root)) {
        if (published.head.version() != version)
            continue;
        for (const auto& segment : published.manifest.segments()) {
            TRY_ASSIGN(const std::string bytes, folder.segments()(segment));
            catalogue::SegmentReader reader(bytes);
            while (true) {
                TRY_ASSIGN(const auto record, reader.next());
                if (!record)
                    break;
                TRY(printer.print(segment.collection(), record->id, record->body));
            }
        }
    }
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4) {
        std::cerr << "usage: tongban-bench-records CATALOGUE REGION VERSION\n";
        return 2;
    }
    const auto printed = printVersion(argv[1], argv[2], std::atoll(argv[3]));
    if (!printed) {
        std::cerr << printed.error().detail << '\n';
        return 1;
    }
    return 0;
}
