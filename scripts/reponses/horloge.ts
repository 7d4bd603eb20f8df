// Loaded into the API before everything else (`--import`): its time stands still, and moves when the parent says so.
import { isMainThread } from 'node:worker_threads';

let instant = Number(process.env.REPONSES_INSTANT);
const Reelle = Date;

globalThis.Date = new Proxy(Reelle, {
  construct: (cible, valeurs, nouvelle) =>
    Reflect.construct(cible, valeurs.length === 0 ? [instant] : valeurs, nouvelle),
  apply: () => new Reelle(instant).toString(),
  get: (cible, nom) => (nom === 'now' ? () => instant : Reflect.get(cible, nom)),
});
Reelle.prototype.constructor = Date;

if (isMainThread && process.send) {
  process.on('message', (voulu: number) => {
    instant = voulu;
    process.send?.(instant);
  });
  process.channel?.unref();
}
