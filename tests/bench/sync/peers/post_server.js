// SPDX-License-Identifier: Apache-2.0
// What a form with a file is usually sent to: a body is taken when it is whole, and forgotten. Tells its port as one line
// of JSON, and ends with its standard input.
'use strict';
const http = require('http');
const server = http.createServer((request, response) => {
    request.on('data', () => {});
    request.on('end', () => response.end());
});
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: server.address().port })));
process.stdin.on('end', () => process.exit(0)).resume();
