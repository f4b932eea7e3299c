import { mkdtempSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { fileState, isAsItWas } from './file-state';

const name = 'Größe %41 – neu.pdf';

it('holds until a file is changed, replaced or gone, whatever it is called', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'file-state-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const whole = path.join(folder, name);
  writeFileSync(whole, 'one');
  const state = fileState(name, statSync(whole));
  expect(state).toMatch(/^[\x21-\x7e]+ [\x21-\x7e]+$/);
  expect(isAsItWas(folder, state)).toBe(true);
  utimesSync(whole, 1, 1);
  expect(isAsItWas(folder, state)).toBe(false);
  const later = fileState(name, statSync(whole));
  writeFileSync(whole, 'three');
  utimesSync(whole, 1, 1);
  expect(isAsItWas(folder, later)).toBe(false);
  rmSync(whole);
  expect(isAsItWas(folder, later)).toBe(false);
  symlinkSync(whole, whole);
  expect(isAsItWas(folder, later)).toBe(false);
});
