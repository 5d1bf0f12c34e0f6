// SPDX-License-Identifier: Apache-2.0
// ODK's own form engine behind a line protocol: one JSON request a line in, one answer a line out. It runs in the DOM its own scenario
// tests use (jsdom). Requests: open, act, states, read, quit. Times are taken here, around the engine alone.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

// The packages lie in tests/node, which is no parent of this folder.
const require = createRequire(pathToFileURL(process.argv[2] + '/package.json'));
const { JSDOM } = require('jsdom');
const { window } = new JSDOM('', { url: 'http://localhost/' });
for (const name of Object.getOwnPropertyNames(window)) {
    if (!(name in globalThis)) {
        globalThis[name] = window[name];
    }
}
globalThis.window ??= window;
// Its expression parser takes node for CommonJS.
globalThis.__dirname = '.';
const engine = await import(pathToFileURL(process.argv[2] + '/node_modules/@getodk/xforms-engine/dist/index.js'));

// Standard output is the protocol's alone.
console.log = console.info = console.debug = console.error;

const loaded = new Map();
let attachments = {};
let root = null;
let places = new Map();
// Asked for and not there: looking for them again at every step would take longer than the steps.
let absent = new Set();
let known = new Map();

const options = {
    missingResourceBehavior: 'BLANK',
    fetchFormAttachment: async (url) => {
        const text = attachments[String(url).split('/').pop()];
        return text === undefined ? new Response('', { status: 404 })
                                  : new Response(text, { status: 200, headers: { 'content-type': 'text/xml' } });
    },
};

const micros = (since) => Math.round((performance.now() - since) * 1000);

// One object a node, as the traces of the conformance corpus have it.
function stateOf(node) {
    const now = node.currentState;
    const state = {
        ref: now.reference, type: node.nodeType, relevant: now.relevant, readonly: now.readonly, required: now.required,
        label: now.label?.asString ?? null,
    };
    if (now.instanceValue !== undefined) {
        state.value = String(now.instanceValue);
        state.valueType = node.valueType;
    }
    const checks = node.validationState;
    if (checks?.constraint) {
        state.constraint = checks.constraint.valid;
        state.requiredOk = checks.required.valid;
        state.message = checks.violation?.message?.asString ?? null;
    }
    if (Array.isArray(now.valueOptions)) {
        state.options = now.valueOptions.map((option) => option.value);
    }
    return state;
}

function* nodesBelow(node) {
    yield node;
    for (const child of node.currentState.children ?? []) {
        yield* nodesBelow(child);
    }
}

function findPlaces() {
    places = new Map();
    for (const node of nodesBelow(root)) {
        places.set(node.currentState.reference, node);
    }
}

async function load(xml) {
    const form = await engine.loadForm(xml, options);
    if (form.status === 'failure') {
        throw form.error;
    }
    return form;
}

async function open({ path, xml, externals, fresh }) {
    attachments = externals ?? {};
    const text = xml ?? readFileSync(path, 'utf8');
    const start = performance.now();
    let form = fresh ? undefined : loaded.get(text);
    form ??= await load(text);
    root = form.createInstance().root;
    const time = micros(start);
    if (!fresh) {
        loaded.set(text, form);
    }
    known = new Map();
    absent = new Set();
    findPlaces();
    return { micros: time, languages: root.languages.map((one) => one.language) };
}

// Every node whose state is another than when this was last asked, and every node that is gone.
function states() {
    const changed = [];
    const here = new Set();
    for (const node of nodesBelow(root)) {
        const state = stateOf(node);
        here.add(state.ref);
        const text = JSON.stringify(state);
        if (known.get(state.ref) !== text) {
            known.set(state.ref, text);
            changed.push(state);
        }
    }
    const removed = [...known.keys()].filter((ref) => !here.has(ref));
    removed.forEach((ref) => known.delete(ref));
    return { changed, removed };
}

function give(node, value) {
    const words = value === '' ? [] : value.split(' ');
    switch (node.nodeType) {
    case 'select': return node.selectValues(node.selectType === 'select1' ? (value === '' ? [] : [value]) : words);
    case 'rank': return node.setValues(words);
    case 'trigger': return node.setValue(value !== '');
    default: return node.setValue(value === '' && node.valueType !== 'string' ? null : value);
    }
}

function perform({ action, ref, value }) {
    const node = ref === undefined ? root : places.get(ref);
    if (!node) {
        throw new Error(`no node ${ref}`);
    }
    switch (action) {
    case 'addRepeat': return node.addInstances();
    case 'removeRepeat': return node.parent.removeInstances(node.parent.currentState.children.indexOf(node));
    case 'language': return root.setLanguage(root.languages.find((one) => one.language === value));
    default: return give(node, value);
    }
}

// The action, and then a look at everything a screen shows of the nodes named: all that is timed.
function act(request) {
    // An answer may have brought instances since the last look. What is only read is looked for once: it may be ours alone.
    const asked = (request.read ?? []).filter((ref) => !places.has(ref));
    const missed = request.ref !== undefined && !places.has(request.ref);
    if (missed || asked.some((ref) => !absent.has(ref))) {
        findPlaces();
        asked.filter((ref) => !places.has(ref)).forEach((ref) => absent.add(ref));
    }
    const seen = (request.read ?? []).map((ref) => places.get(ref)).filter((node) => node);
    const start = performance.now();
    perform(request);
    for (const node of seen) {
        stateOf(node);
    }
    const time = micros(start);
    if (request.action !== 'set' && request.action !== 'language') {
        findPlaces();
    }
    return { micros: time, read: seen.length };
}

const verbs = { open, states, act };

const write = (answer) => process.stdout.write(JSON.stringify(answer) + '\n');
write({ ready: true, node: process.version });
for await (const line of createInterface({ input: process.stdin })) {
    const request = JSON.parse(line);
    try {
        write(await verbs[request.verb](request));
    } catch (error) {
        write({ error: String(error?.message ?? error).slice(0, 400) });
    }
}
