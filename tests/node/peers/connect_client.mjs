// SPDX-License-Identifier: Apache-2.0
// connect_client.mjs DESCRIPTORS: @connectrpc/connect-node as a device. Each line is one call:
//   {"base": URL, "procedure": "tongban.v1.SyncService/Exchange", "message": MESSAGE, "token", "get", "json", "send": "gzip"|"br",
//    "timeoutMs", "headers"}
// and is answered with {"message", "unknown", "headers"} or {"code", "text"}. {"newKey": true} makes a device key; "sign": TEXT in a call
// of Enrol adds its public half and the proof; "operation": {..} in a call of Exchange is signed and sent.
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { fromJson, toBinary, toJson } from '@bufbuild/protobuf';
import { Code, ConnectError, createClient } from '@connectrpc/connect';
import { compressionBrotli, compressionGzip, createConnectTransport } from '@connectrpc/connect-node';
import { answerLines, protocol } from './lines.mjs';

const registry = protocol(process.argv[2]);
const compressions = { gzip: compressionGzip, br: compressionBrotli };
let key = null;

const signed = (bytes) => sign(null, bytes, key.privateKey);
// The last 32 bytes of the SPKI form are the key itself.
const publicKey = () => key.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);

// A second writing of what sync/crypto/operation_signature.h says is signed.
function signingBytes(operation) {
    const number = (value, bytes) => {
        const out = Buffer.alloc(bytes);
        bytes === 8 ? out.writeBigInt64BE(BigInt(value)) : out.writeUInt32BE(value);
        return out;
    };
    const text = (value) => Buffer.concat([number(Buffer.from(value).length, 4), Buffer.from(value)]);
    return Buffer.concat([
        Buffer.from('tongban.operation.v1\n'), text(operation.opId), text(operation.kind), text(operation.lane),
        number(operation.baseVersion, 8), number(operation.dependsOn.length, 4), ...operation.dependsOn.map(text),
        text(operation.payloadSha256), number(operation.attachments.length, 4),
        ...operation.attachments.map((attachment) => text(attachment.sha256)), number(operation.basis, 8),
        number(operation.writtenMs, 8),
    ]);
}

// A profile that a newer program wrote: it has a field this schema does not know.
function profileOperation({ opId, phone, unknown }) {
    const payload = fromJson(registry.getMessage('tongban.v1.SaveProfilePayload'), { profile: { phone } });
    payload.profile.$unknown = [{ no: unknown, wireType: 0, data: new Uint8Array([7]) }];
    const operation = fromJson(registry.getMessage('tongban.v1.Operation'), { opId, kind: 'profile.save', lane: 'profile' });
    operation.payload = toBinary(registry.getMessage('tongban.v1.SaveProfilePayload'), payload);
    operation.payloadSha256 = createHash('sha256').update(operation.payload).digest();
    operation.signature = signed(signingBytes(operation));
    return operation;
}

function transport(line) {
    return createConnectTransport({
        baseUrl: line.base,
        httpVersion: '1.1',
        useBinaryFormat: !line.json,
        useHttpGet: Boolean(line.get),
        sendCompression: line.send ? compressions[line.send] : null,
        compressMinBytes: 0,
    });
}

// What this schema does not know of the profiles in an answer.
const unknownInProfiles = (message) => (message.grants ?? []).flatMap(
    (grant) => (grant.principal?.profile?.$unknown ?? []).map((field) => field.no));

async function call(line) {
    const [service, name] = line.procedure.split('/');
    const method = registry.getService(service).methods.find((one) => one.name === name);
    const request = fromJson(method.input, line.message ?? {});
    if (line.sign) {
        Object.assign(request, { code: line.sign, devicePublicKey: publicKey(), proof: signed(Buffer.from(line.sign)) });
    }
    if (line.operation) {
        request.operations = [profileOperation(line.operation)];
    }
    const headers = new Headers(line.headers ?? {});
    if (line.token) {
        headers.set('authorization', `Bearer ${line.token}`);
    }
    let heard = {};
    const answer = await createClient(method.parent, transport(line))[method.localName](request, {
        headers,
        timeoutMs: line.timeoutMs,
        onHeader: (got) => { heard = Object.fromEntries(got.entries()); },
    });
    return { message: toJson(method.output, answer), unknown: unknownInProfiles(answer), headers: heard };
}

await answerLines(async (line) => {
    if (line.newKey) {
        key = generateKeyPairSync('ed25519');
        return {};
    }
    try {
        return await call(line);
    } catch (error) {
        const failure = ConnectError.from(error);
        return { code: Code[failure.code], text: failure.rawMessage };
    }
});
