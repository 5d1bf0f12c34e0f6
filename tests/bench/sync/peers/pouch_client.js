// SPDX-License-Identifier: Apache-2.0
// PouchDB on LevelDB as a device. pouch_client.js URL FOLDER; each line on standard input replicates once, with the
// largest batches it takes, and is answered with one line of JSON.
'use strict';
const PouchDB = require('pouchdb');
const [url, folder] = process.argv.slice(2);

async function main() {
    const remote = new PouchDB(`${url}/catalogue`, { skip_setup: true });
    const local = new PouchDB(folder);
    for await (const line of require('readline').createInterface({ input: process.stdin })) {
        const begun = process.hrtime.bigint();
        const result = await local.replicate.from(remote, { batch_size: 1000, batches_limit: 10 });
        const ms = Number(process.hrtime.bigint() - begun) / 1e6;
        console.log(JSON.stringify({ ms, ok: result.ok, written: result.docs_written, asked: line }));
    }
    process.exit(0);
}
main().catch((error) => { console.error(error); process.exit(1); });
