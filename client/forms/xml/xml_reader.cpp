// SPDX-License-Identifier: Apache-2.0
#include "client/forms/xml/xml_reader.h"

#include <libxml/SAX2.h>
#include <libxml/entities.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>

#include <algorithm>
#include <memory>
#include <string>

namespace tongban::forms
{

namespace
{

struct Reading {
    XmlTree tree;
    XmlLimits limits;
    int depth = 0;
    xmlParserCtxtPtr parser = nullptr;
    ErrorCode code = ErrorCode::InvalidArgument;
    std::string reason;

    void refuse(ErrorCode why, std::string what)
    {
        if (!reason.empty())
            return;
        code = why;
        reason = std::move(what);
        xmlStopParser(parser);
    }
};

std::string_view view(const xmlChar* text)
{
    return text ? std::string_view(reinterpret_cast<const char*>(text)) : std::string_view();
}

std::string atLine(Reading& reading)
{
    return " (line " + std::to_string(xmlSAX2GetLineNumber(reading.parser)) + ")";
}

void onStart(void* user, const xmlChar* local, const xmlChar* prefix, const xmlChar* uri, int namespaceCount,
             const xmlChar** namespaces, int attributeCount, int /*defaulted*/, const xmlChar** attributes)
{
    auto& reading = *static_cast<Reading*>(user);
    if (++reading.depth > reading.limits.depth)
        return reading.refuse(ErrorCode::ResourceExhausted, "nested too deep" + atLine(reading));
    if (reading.tree.size() >= reading.limits.nodes)
        return reading.refuse(ErrorCode::ResourceExhausted, "too many nodes" + atLine(reading));
    XmlTree& tree = reading.tree;
    for (int i = 0; i < namespaceCount; ++i)
        tree.declareNamespace(view(namespaces[2 * i]), view(namespaces[2 * i + 1]));
    tree.openElement(tree.intern(view(prefix), view(local), view(uri)),
                     static_cast<std::uint32_t>(xmlSAX2GetLineNumber(reading.parser)));
    for (int i = 0; i < attributeCount; ++i) {
        const xmlChar** at = attributes + static_cast<std::ptrdiff_t>(5) * i;
        const auto length = static_cast<std::size_t>(at[4] - at[3]);
        tree.addAttribute(tree.intern(view(at[1]), view(at[0]), view(at[2])),
                          std::string_view(reinterpret_cast<const char*>(at[3]), length));
    }
}

void onEnd(void* user, const xmlChar* /*local*/, const xmlChar* /*prefix*/, const xmlChar* /*uri*/)
{
    auto& reading = *static_cast<Reading*>(user);
    --reading.depth;
    reading.tree.closeElement();
}

void onText(void* user, const xmlChar* text, int length)
{
    auto& reading = *static_cast<Reading*>(user);
    if (reading.tree.size() >= reading.limits.nodes)
        return reading.refuse(ErrorCode::ResourceExhausted, "too many nodes" + atLine(reading));
    reading.tree.addText({reinterpret_cast<const char*>(text), static_cast<std::size_t>(length)});
}

void onDocumentType(void* user, const xmlChar* /*name*/, const xmlChar* /*id*/, const xmlChar* /*system*/)
{
    static_cast<Reading*>(user)->refuse(ErrorCode::InvalidArgument, "a document type is not allowed");
}

xmlEntityPtr onEntity(void* /*user*/, const xmlChar* name)
{
    return xmlGetPredefinedEntity(name);
}

// libxml2 2.12 made the error const.
#if LIBXML_VERSION >= 21200
using XmlErrorArgument = const xmlError*;
#else
using XmlErrorArgument = xmlErrorPtr;
#endif

void onError(void* user, XmlErrorArgument error)
{
    auto& reading = *static_cast<Reading*>(user);
    if (error->level < XML_ERR_ERROR)
        return;
    std::string message = error->message ? error->message : "not XML";
    message.erase(std::remove(message.begin(), message.end(), '\n'), message.end());
    reading.refuse(ErrorCode::InvalidArgument, message + " (line " + std::to_string(error->line) + ")");
}

xmlSAXHandler makeHandler()
{
    xmlSAXHandler handler{};
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = onStart;
    handler.endElementNs = onEnd;
    handler.characters = onText;
    handler.ignorableWhitespace = onText;
    handler.cdataBlock = onText;
    handler.internalSubset = onDocumentType;
    handler.getEntity = onEntity;
    handler.serror = onError;
    return handler;
}

struct FreeParser {
    void operator()(xmlParserCtxtPtr parser) const
    {
        xmlFreeDoc(parser->myDoc);
        parser->myDoc = nullptr;
        xmlFreeParserCtxt(parser);
    }
};

constexpr std::size_t kPiece = 64 << 10;

} // namespace

Result<XmlTree> readXml(std::string_view bytes, const XmlLimits& limits)
{
    if (bytes.size() > limits.bytes)
        return fail(ErrorCode::ResourceExhausted, "the document is too large");
    xmlInitParser();
    Reading reading;
    reading.limits = limits;
    xmlSAXHandler handler = makeHandler();
    const std::unique_ptr<xmlParserCtxt, FreeParser> parser(
        xmlCreatePushParserCtxt(&handler, &reading, nullptr, 0, nullptr));
    if (!parser)
        return fail(ErrorCode::ResourceExhausted, "no memory for the parser");
    reading.parser = parser.get();
    // NOENT: else an &amp; in an attribute stays "&#38;". There are no entities but XML's own: a document type is
    // refused.
    xmlCtxtUseOptions(parser.get(), XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_NOENT);
    for (std::size_t from = 0; from < bytes.size() && reading.reason.empty(); from += kPiece) {
        const std::string_view piece = bytes.substr(from, kPiece);
        xmlParseChunk(parser.get(), piece.data(), static_cast<int>(piece.size()), 0);
    }
    if (reading.reason.empty())
        xmlParseChunk(parser.get(), nullptr, 0, 1);
    if (!reading.reason.empty())
        return fail(reading.code, reading.reason);
    if (!parser->wellFormed || reading.tree.root() == XmlTree::kNone)
        return fail(ErrorCode::InvalidArgument, "not a well-formed document");
    return std::move(reading.tree);
}

} // namespace tongban::forms
