// SPDX-License-Identifier: Apache-2.0
// connect_server.mjs DESCRIPTORS [plain]: @connectrpc/connect-node as a platform. It answers every procedure of the protocol with what
// it was told last, and says after each answer what it saw. `plain`: it knows no compression.
//   {"answer": MESSAGE}   the message in protobuf's JSON; `unknown` beside it: numbers of fields to add that no schema has
//   {"error": {"code": 5, "message": "..", "detail": MESSAGE of tongban.v1.Slot}}
//   {"port": 0}           opens it
//   {"seen": true}        what was seen since the last time
import { createServer } from 'node:http';
import { fromJson, toJson } from '@bufbuild/protobuf';
import { ConnectError } from '@connectrpc/connect';
import { connectNodeAdapter } from '@connectrpc/connect-node';
import { answerLines, protocol, services } from './lines.mjs';

const registry = protocol(process.argv[2]);
const plain = process.argv[3] === 'plain';
// A varint field of that number with the value 7.
const unknownField = (no) => ({ no, wireType: 0, data: new Uint8Array([7]) });

let wanted = {};
let input = {};
let seen = [];

function behave(method, message, context) {
    input = {
        procedure: `${method.parent.typeName}/${method.name}`,
        message: toJson(method.input, message),
        unknown: (message.$unknown ?? []).map((field) => field.no),
        timeoutMs: context.timeoutMs() ?? null,
    };
    if (wanted.error) {
        const { code, message: text, detail } = wanted.error;
        const slot = registry.getMessage('tongban.v1.Slot');
        const details = detail ? [{ desc: slot, value: fromJson(slot, detail) }] : [];
        throw new ConnectError(text ?? '', code, { 'x-trace': '42' }, details);
    }
    const answer = fromJson(method.output, wanted.answer ?? {});
    if (wanted.unknown) {
        answer.$unknown = wanted.unknown.map(unknownField);
    }
    return answer;
}

function routes(router) {
    for (const service of services(registry)) {
        router.service(service, Object.fromEntries(service.methods.map(
            (method) => [method.localName, (message, context) => behave(method, message, context)])));
    }
}

const adapter = connectNodeAdapter(plain ? { routes, acceptCompression: [] } : { routes });
const server = createServer((request, response) => {
    input = {};
    // node keeps no headers that are given to writeHead.
    let encoding = null;
    const writeHead = response.writeHead.bind(response);
    response.writeHead = (status, headers) => {
        encoding = headers?.['content-encoding'] ?? null;
        return writeHead(status, headers);
    };
    response.on('finish', () => seen.push({
        ...input,
        method: request.method,
        headers: request.headers,
        status: response.statusCode,
        encoding,
    }));
    adapter(request, response);
});

await answerLines(async (line) => {
    if ('port' in line) {
        await new Promise((done) => server.listen(line.port, '127.0.0.1', done));
        return { port: server.address().port };
    }
    if (line.seen) {
        const all = seen;
        seen = [];
        return { seen: all };
    }
    wanted = line;
    return {};
});
