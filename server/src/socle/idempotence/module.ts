import { declarer } from '../module.ts';
import { Idempotence } from './idempotence.entity.ts';

export const idempotence = declarer({
  entites: [Idempotence],
});
