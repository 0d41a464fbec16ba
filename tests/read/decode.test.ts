import assert from 'node:assert/strict'
import {test} from 'node:test'
import {limits} from '../../src/model/limits.ts'
import {decode} from '../../src/read/decode.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const kept: readonly {name: string; given: string; text: string}[] = [
  {name: 'a byte order mark is dropped', given: '\ufeffa', text: 'a'},
  {name: 'line ends of Windows become those of Unix', given: 'a\r\nb\r\n', text: 'a\nb\n'},
  {name: 'tabs stay', given: 'a\tb', text: 'a\tb'},
  {name: 'joiners of Persian and of emoji stay', given: 'می\u200cروم 👩\u200d💻', text: 'می\u200cروم 👩\u200d💻'},
  {name: 'soft hyphens stay', given: 'so\u00adft', text: 'so\u00adft'},
  {name: 'text becomes composed', given: 'Cafe\u0301', text: 'Caf\u00e9'},
  {name: 'thirty marks on a letter stay', given: `e${'\u0316'.repeat(30)}`, text: `e${'\u0316'.repeat(30)}`},
  {name: 'letters beyond the basic plane stay', given: '𐤀 𝒜', text: '𐤀 𝒜'}
]
for (const {name, given, text} of kept) test(`decode: ${name}`, () => assert.deepEqual(decode(utf8(given)), {text, faults: []}))

const refused: readonly {name: string; given: Uint8Array; code: string; at: number; reason?: RegExp}[] = [
  {name: 'UTF-16', given: new Uint8Array([0xff, 0xfe, 0x61, 0]), code: 'encoding', at: 0, reason: /UTF-16/},
  {name: 'UTF-16 without its mark', given: new Uint8Array([0x2d, 0, 0x2d, 0]), code: 'encoding', at: 0, reason: /UTF-16/},
  {name: 'a byte of Latin-1, at its place', given: new Uint8Array([0x61, 0x62, 0xe9, 0x63]), code: 'encoding', at: 2, reason: /UTF-8/},
  {name: 'a character that is cut off at the end', given: new Uint8Array([0x61, 0xe2, 0x82]), code: 'encoding', at: 1},
  {name: 'half a surrogate pair', given: new Uint8Array([0x61, 0xed, 0xa0, 0x80]), code: 'encoding', at: 1},
  {name: 'an overlong slash', given: new Uint8Array([0xc0, 0xaf]), code: 'encoding', at: 0},
  {name: 'NUL', given: utf8('abc\0'), code: 'encoding', at: 3, reason: /control character U\+0000/},
  {name: 'a second byte order mark', given: utf8('\ufeff\ufeffa'), code: 'encoding', at: 0, reason: /invisible character U\+FEFF/},
  {name: 'an isolate', given: utf8('a\u2066'), code: 'encoding', at: 1, reason: /bidirectional override U\+2066/},
  {name: 'a direction mark', given: utf8('a\u200f'), code: 'encoding', at: 1, reason: /invisible character/},
  {name: 'a tag character', given: utf8('a\u{e0041}'), code: 'encoding', at: 1, reason: /tag character U\+E0041/},
  {name: 'a noncharacter of a high plane', given: utf8('a\u{1fffe}'), code: 'encoding', at: 1, reason: /noncharacter U\+1FFFE/},
  {name: 'a carriage return alone', given: utf8('a\rb'), code: 'encoding', at: 1},
  {name: 'thirty-one marks on a letter', given: utf8(`e${'\u0316'.repeat(31)}`), code: 'limit', at: 1}
]
for (const {name, given, code, at, reason} of refused) {
  test(`decode refuses ${name}`, () => {
    const [fault] = decode(given).faults
    assert.deepEqual([fault?.code, fault?.at], [code, at])
    if (reason) assert.match(fault!.reason, reason)
  })
}

test('decode: the limit of size is exact, and a refusal has no place', () => {
  assert.deepEqual(decode(new Uint8Array(limits.fileBytes).fill(0x61)).faults, [])
  const [fault] = decode(new Uint8Array(limits.fileBytes + 1).fill(0x61)).faults
  assert.deepEqual([fault?.code, fault?.at], ['limit', undefined])
})

test('decode names the first twenty refused characters and counts the rest', () => {
  const {faults} = decode(utf8('a\u0001'.repeat(50)))
  assert.equal(faults.length, 21)
  assert.match(faults.at(-1)!.reason, /Unexpected 50 refused characters/)
})
