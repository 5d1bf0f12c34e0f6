// SPDX-License-Identifier: Apache-2.0
// What the peers share: the protocol as protoc describes it, and a line of JSON in, a line of JSON out. A peer ends with its input.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createFileRegistry, fromBinary } from '@bufbuild/protobuf';
import { FileDescriptorSetSchema } from '@bufbuild/protobuf/wkt';

// `file`: what `protoc --descriptor_set_out --include_imports` writes. Nothing is generated, so nothing can be out of date.
export function protocol(file) {
    return createFileRegistry(fromBinary(FileDescriptorSetSchema, readFileSync(file)));
}

export function services(registry) {
    return [...registry].filter((type) => type.kind === 'service');
}

export function say(object) {
    process.stdout.write(JSON.stringify(object) + '\n');
}

// Each line is answered before the next one is read.
export async function answerLines(answer) {
    for await (const line of createInterface({ input: process.stdin })) {
        say(await answer(JSON.parse(line)));
    }
    process.exit(0);
}
