import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from '@/core/zod';

const ROOMS = ['core', 'stores', 'app', 'scripts'];

describe('the door to Zod', () => {
  it('is the only one: a schema made before Zod is told would break the content security policy', () => {
    const files = ROOMS.flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.tsx?$/.test(path))
        .map((path) => join(room, path)),
    );
    expect(files.length).toBeGreaterThan(100);
    const past = files.filter((path) => /from 'zod(?:\/[^']*)?'/.test(readFileSync(path, 'utf8')));
    expect(past).toEqual([join('core', 'zod.ts')]);
  });

  it('is told to make no functions from text', () => {
    expect(z.config().jitless).toBe(true);
  });
});
