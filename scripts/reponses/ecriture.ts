import type { Champs } from './documents.ts';
import { fautesDe } from './fautes.ts';
import { type Qui, REFUSES } from './gens.ts';
import type { Monde, Objet } from './monde.ts';

/** Made anew before each call: what is refused may leave another version behind. */
export type Saisie = () => Champs;

/** A mutation in every way: with each fault, by those without the right, then as it should be. */
export class Ecrivain {
  private readonly m: Monde;

  constructor(m: Monde) {
    this.m = m;
  }

  /**
   * Returns the object that it wrote. What is new is written first, for a fault that is none would take its name; what
   * changes or goes is spoilt first, while it is still there.
   */
  async ecrire(qui: Qui, nom: string, saisie: Saisie, { fautes = true } = {}): Promise<Objet> {
    const change = 'version' in saisie();
    if (fautes && change) await this.refuser(qui, nom, saisie);
    const rendu = await this.m.appeler(qui, nom, this.args(nom, saisie), 'comme il faut');
    const objets = Object.values(rendu ?? {}).filter((valeur): valeur is Objet => estObjet(valeur) && 'id' in valeur);
    if (fautes && !change) await this.refuser(qui, nom, saisie);
    return objets[0] ?? { id: '0' };
  }

  private async refuser(qui: Qui, nom: string, saisie: Saisie): Promise<void> {
    const { champ } = this.m.champ(nom);
    const nombre = fautesDe(champ.args, this.args(nom, saisie), REQUISES).length;
    for (let rang = 0; rang < nombre; rang += 1) {
      const faute = fautesDe(champ.args, this.args(nom, saisie), REQUISES)[rang];
      if (faute) await this.m.essayer(qui, nom, faute.args, faute.nom);
    }
    for (const autre of REFUSES.filter((un) => un !== qui))
      await this.m.appeler(autre, nom, this.args(nom, saisie), 'sans le droit');
  }

  private args(nom: string, saisie: Saisie): Champs {
    return this.m.champ(nom).champ.args.some(({ name }) => name === 'input') ? { input: saisie() } : saisie();
  }
}

/** An optional field that is null is often no fault: it would write. */
const REQUISES = { nuls: 'requis' } as const;
const estObjet = (valeur: unknown): valeur is Champs => typeof valeur === 'object' && valeur !== null;
