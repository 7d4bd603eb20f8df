import { expect, it } from 'vitest';
import { essai } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { FluxDeTest } from '../../../test/flux.ts';
import { interventionsDeReference } from '../../../test/interventions.ts';
import { emettreUneFois } from '../../plateforme/evenement/emettre.ts';

const { serveur, acteurs } = essai();

it('deux transactions qui finissent dans l’ordre inverse de leurs numéros sont dites toutes deux', async () => {
  const { I11 } = await interventionsDeReference(acteurs);
  const { services } = serveur.application;
  const flux = await FluxDeTest.ouvrir(serveur.application, acteurs.C1.jeton);
  const ecrire = async (type: string) => {
    const em = emDe(serveur);
    await em.begin();
    await emettreUneFois(em, {
      ...{ type, sujet: 'intervention', sujetId: Number(I11.id), cle: type },
      donnees: { clientId: Number(acteurs.C1.id) },
      maintenant: serveur.horloge.maintenant(),
    });
    return em;
  };
  const premiere = await ecrire('PLANIFIEE');
  const seconde = await ecrire('DEMARREE');
  await seconde.commit();
  await services.direct.relever(services);
  expect((await flux.suivant())?.type).toBe('DEMARREE');
  await premiere.commit();
  await services.direct.relever(services);
  expect((await flux.suivant())?.type).toBe('PLANIFIEE');
  flux.partir();
});
