// SPDX-License-Identifier: Apache-2.0
// express-pouchdb as a server of JSON documents, gzip on, in memory. Each line on standard input is the path of a file
// with one document a line; those that differ from what is held are written, those that are missing deleted. Answers
// each with one line of JSON; the first line tells the port.
'use strict';
const compression = require('compression');
const express = require('express');
const fs = require('fs');
const PouchDB = require('pouchdb');
PouchDB.plugin(require('pouchdb-adapter-memory'));
const Memory = PouchDB.defaults({ adapter: 'memory' });
const db = new Memory('catalogue');
const held = new Map();

async function load(file) {
    const lines = fs.readFileSync(file, 'utf8').split('\n').filter(Boolean);
    const batch = [];
    const seen = new Set();
    for (const line of lines) {
        const doc = JSON.parse(line);
        seen.add(doc._id);
        const old = held.get(doc._id);
        if (old && old.line === line) continue;
        if (old) doc._rev = old.rev;
        batch.push({ doc, line });
    }
    for (const [id, old] of held) {
        if (!seen.has(id)) batch.push({ doc: { _id: id, _rev: old.rev, _deleted: true }, line: null });
    }
    for (let i = 0; i < batch.length; i += 1000) {
        const part = batch.slice(i, i + 1000);
        const results = await db.bulkDocs(part.map((one) => one.doc));
        results.forEach((result, n) => {
            if (result.error) throw new Error(JSON.stringify(result));
            if (part[n].line === null) held.delete(result.id);
            else held.set(result.id, { rev: result.rev, line: part[n].line });
        });
    }
    return { changed: batch.length, held: held.size };
}

async function main() {
    const app = express();
    app.use(compression());
    app.use('/', require('express-pouchdb')(Memory, { mode: 'minimumForPouchDB', inMemoryConfig: true, logPath: '/dev/null' }));
    const server = app.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: server.address().port })));
    for await (const line of require('readline').createInterface({ input: process.stdin }))
        console.log(JSON.stringify(await load(line)));
    process.exit(0);
}
main().catch((error) => { console.error(error); process.exit(1); });
