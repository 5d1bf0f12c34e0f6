// SPDX-License-Identifier: Apache-2.0
// tus_server.mjs FOLDER: @tus/server over @tus/file-store as a platform's attachments, behind a wire that can be cut.
//   {"port": N}        opens it; 0: any free one
//   {"cut": [A, B]}    the next connections from now are cut when A, then B bytes came from the device
//   {"seen": true}     method, offset, length and status of each request since the last time
//   {"age": true}      every upload was begun a week ago
//   {"shorten": N}     every file on disk has N bytes, as after a crash that lost the rest
//   {"refuseDigests": N}  the next N finished uploads are found to be wrong
// A finished upload is compared with the digest its metadata names: 460 when it is another one, as our platform does.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, createServer as createWire } from 'node:net';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { answerLines } from './lines.mjs';

const require = createRequire(import.meta.url);
const { Server } = require('@tus/server');
const { FileStore } = require('@tus/file-store');

const folder = process.argv[2];
const week = 7 * 24 * 3600 * 1000;
const uploads = () => readdirSync(folder).filter((name) => !name.endsWith('.json')).map((name) => join(folder, name));
let cuts = [];
let seen = [];
let refusals = 0;

function checkDigest(request, response, upload) {
    const file = join(folder, upload.id);
    const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
    if (digest !== upload.metadata.sha256 || refusals-- > 0) {
        rmSync(file);
        rmSync(`${file}.json`);
        throw { status_code: 460, body: 'Checksum Mismatch\n' };
    }
    refusals = Math.max(refusals, 0);
    return Promise.resolve(response);
}

const tus = new Server({
    path: '/files',
    datastore: new FileStore({ directory: folder, expirationPeriodInMilliseconds: week / 3 }),
    // Behind the wire it would name its own, hidden port.
    generateUrl: (request, { path, id }) => `${path}/${id}`,
    onUploadFinish: async (request, response, upload) => checkDigest(request, response, upload),
});
const server = createServer((request, response) => {
    response.on('finish', () => seen.push({
        method: request.method,
        offset: Number(request.headers['upload-offset'] ?? -1),
        length: Number(request.headers['content-length'] ?? 0),
        status: response.statusCode,
    }));
    tus.handle(request, response);
});

// What a device says goes on until the cut; then both sides are gone, as when a lift's doors close.
const wire = createWire((device) => {
    const platform = connect(server.address().port, '127.0.0.1');
    let left = cuts.length > 0 ? cuts.shift() : Infinity;
    device.on('data', (bytes) => {
        platform.write(bytes.subarray(0, Math.min(bytes.length, left)));
        left -= bytes.length;
        if (left <= 0) {
            device.destroy();
            platform.end();
        }
    });
    platform.on('data', (bytes) => device.write(bytes));
    device.on('close', () => platform.end());
    platform.on('close', () => device.end());
    device.on('error', () => {});
    platform.on('error', () => {});
});

const verbs = {
    async port(number) {
        await new Promise((done) => server.listen(0, '127.0.0.1', done));
        await new Promise((done) => wire.listen(number, '127.0.0.1', done));
        return { port: wire.address().port };
    },
    cut(bytes) {
        cuts = bytes;
        return {};
    },
    seen() {
        const all = seen;
        seen = [];
        return { seen: all };
    },
    age() {
        for (const file of uploads()) {
            const kept = JSON.parse(readFileSync(`${file}.json`));
            kept.creation_date = new Date(Date.now() - week).toISOString();
            writeFileSync(`${file}.json`, JSON.stringify(kept));
        }
        return {};
    },
    shorten(bytes) {
        uploads().forEach((file) => truncateSync(file, bytes));
        return {};
    },
    refuseDigests(times) {
        refusals = times;
        return {};
    },
};

await answerLines(async (line) => {
    const [verb, value] = Object.entries(line)[0];
    return verbs[verb](value);
});
