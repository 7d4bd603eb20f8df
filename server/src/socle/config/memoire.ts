import { setFlagsFromString } from 'node:v8';

/**
 * Where memory is plentiful V8 lets garbage grow to several times what lives before it collects. Two thirds of it again is enough,
 * with the young generation that the launcher gives (scripts/lib/services.ts): half again costs a list a fifth of its
 * time, no bound half as much memory more (bench/README.md).
 */
export function collecterTot(): void {
  setFlagsFromString('--heap-growing-percent=70');
}
