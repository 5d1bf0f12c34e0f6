// SPDX-License-Identifier: Apache-2.0
#include "server/publish/source/text_reader.h"

#include "server/publish/source/protocol_descriptors.h"

#include <google/protobuf/descriptor.h>
#include <google/protobuf/descriptor.pb.h>
#include <google/protobuf/dynamic_message.h>
#include <google/protobuf/io/tokenizer.h>
#include <google/protobuf/text_format.h>

#include <cstdlib>

namespace tongban::server
{

namespace pb = google::protobuf;

namespace
{

// The deepest message of the protocol is five levels; more is not content.
constexpr int kTextDepth = 16;

class Collector final : public pb::io::ErrorCollector
{
public:
    explicit Collector(std::string file)
        : m_file(std::move(file))
    {
    }
    void AddError(int line, pb::io::ColumnNumber column, const std::string& message) override
    {
        add(line, column, message, Severity::Refusal);
    }
    void AddWarning(int line, pb::io::ColumnNumber column, const std::string& message) override
    {
        add(line, column, message, Severity::Warning);
    }
    std::vector<Finding> take()
    {
        return std::move(m_findings);
    }

private:
    void add(int line, int column, const std::string& message, Severity severity)
    {
        m_findings.push_back({{m_file, line + 1, column + 1}, message, severity});
    }

    std::string m_file;
    std::vector<Finding> m_findings;
};

void collect(const pb::TextFormat::ParseInfoTree& tree, const pb::Message& message, const std::string& path,
             FilePlaces& places);

void collectOne(const pb::TextFormat::ParseInfoTree& tree, const pb::Message& message, const pb::FieldDescriptor& field,
                int index, const std::string& path, FilePlaces& places)
{
    auto place = tree.GetLocation(&field, index);
    // Of a list in brackets only the beginning is known.
    for (int before = index - 1; place.line < 0 && before >= 0; --before)
        place = tree.GetLocation(&field, before);
    if (place.line < 0)
        return;
    places.fields[path] = {place.line + 1, place.column + 1};
    if (field.cpp_type() != pb::FieldDescriptor::CPPTYPE_MESSAGE)
        return;
    const auto& reflection = *message.GetReflection();
    const auto& child =
        index < 0 ? reflection.GetMessage(message, &field) : reflection.GetRepeatedMessage(message, &field, index);
    if (const auto* below = tree.GetTreeForNested(&field, index))
        collect(*below, child, path, places);
}

void collect(const pb::TextFormat::ParseInfoTree& tree, const pb::Message& message, const std::string& path,
             FilePlaces& places)
{
    const auto& descriptor = *message.GetDescriptor();
    for (int i = 0; i < descriptor.field_count(); ++i) {
        const auto& field = *descriptor.field(i);
        const std::string name = joinPath(path, field.name());
        if (!field.is_repeated()) {
            collectOne(tree, message, field, -1, name, places);
            continue;
        }
        const int count = message.GetReflection()->FieldSize(message, &field);
        for (int n = 0; n < count; ++n)
            collectOne(tree, message, field, n, elementPath(name, n), places);
    }
}

} // namespace

struct TextReader::Reflection {
    pb::DescriptorPool pool;
    pb::DynamicMessageFactory factory{&pool};
    const pb::Message* contentFile = nullptr;
};

TextReader::TextReader()
    : m_reflection(std::make_unique<Reflection>())
{
    pb::FileDescriptorSet set;
    bool ok = set.ParseFromArray(kProtocolDescriptors, static_cast<int>(kProtocolDescriptorsSize));
    for (const auto& file : set.file())
        ok = ok && m_reflection->pool.BuildFile(file) != nullptr;
    const auto* type = ok ? m_reflection->pool.FindMessageTypeByName("tongban.v1.ContentFile") : nullptr;
    // What the build wrote into the program cannot be wrong at run time.
    if (!type)
        std::abort();
    m_reflection->contentFile = m_reflection->factory.GetPrototype(type);
}

TextReader::~TextReader() = default;

Checked<ReadFile> TextReader::read(const std::string& name, const std::string& text) const
{
    Collector collector(name);
    pb::TextFormat::ParseInfoTree tree;
    pb::TextFormat::Parser parser;
    parser.RecordErrorsTo(&collector);
    parser.WriteLocationsTo(&tree);
    parser.SetRecursionLimit(kTextDepth);
    const std::unique_ptr<pb::Message> message(m_reflection->contentFile->New());
    if (!parser.ParseFromString(text, message.get()))
        return tl::unexpected(collector.take());

    ReadFile result;
    // The lite message refuses strings that are not UTF-8.
    if (!result.file.ParseFromString(message->SerializeAsString()))
        return tl::unexpected(
            std::vector<Finding>{{{name, 1, 1}, "a string of this file is not UTF-8", Severity::Refusal}});
    auto places = std::make_shared<FilePlaces>();
    places->file = name;
    collect(tree, *message, {}, *places);
    result.places = std::move(places);
    return result;
}

std::string TextReader::write(const v1::ContentFile& file) const
{
    const std::unique_ptr<pb::Message> message(m_reflection->contentFile->New());
    std::string text;
    pb::TextFormat::Printer printer;
    printer.SetUseUtf8StringEscaping(true);
    if (!message->ParseFromString(file.SerializeAsString()) || !printer.PrintToString(*message, &text))
        std::abort();
    return text;
}

} // namespace tongban::server
