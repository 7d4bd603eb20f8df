'use client';

import { useTranslations } from 'next-intl';
import { differe } from '@/components/differe/differe';
import { PageDeListe } from '@/components/liste/PageDeListe';
import { useListeSimple } from '@/components/liste/useListeSimple';
import { relire } from '@/lib/apollo/relire';
import { useMoi } from '@/lib/session/MoiContexte';
import { ChoixApplication, useApplicationChoisie } from '../ChoixApplication';
import { useFonctionsDAccesQuery, useSupprimerFonctionMutation } from '../operations.generated';
import { ChoixOrigine, useOrigine } from './ChoixOrigine';
import { useColonnesFonction } from './useColonnesFonction';

const EditionFonction = differe(() => import('./EditionFonction').then((module) => module.EditionFonction));

export function ListeFonctions() {
  const t = useTranslations('acces.fonctions');
  const { peut } = useMoi();
  const etat = useListeSimple();
  const choix = useApplicationChoisie(etat.premierePage);
  const { applications, applicationId } = choix;
  const origine = useOrigine(etat.premierePage);
  const integree = origine.origine === null ? null : origine.origine === 'produit';
  const requete = useFonctionsDAccesQuery({ variables: { ...etat.variables, applicationId, integree } });
  const [supprimer] = useSupprimerFonctionMutation(relire('consulterFonctionApi'));
  return (
    <PageDeListe
      titre={t('fonctions')}
      sousTitre={t('aide')}
      sousOnglet
      indice={t('indice')}
      filtres={
        <>
          <ChoixApplication etat={choix} />
          <ChoixOrigine {...origine} />
        </>
      }
      etat={etat}
      requete={requete}
      lire={({ consulterFonctionApi }) => consulterFonctionApi}
      colonnes={useColonnesFonction()}
      nomDe={({ nomFonction }) => nomFonction}
      creation={peut('creerFonctionApi') && { libelle: t('nouvelle') }}
      modifiable={peut('modifierFonctionApi') && peut('affecterPermissionsFonction')}
      edition={(fonction, fermer) => <EditionFonction {...{ fonction, applications, fermer }} />}
      suppression={
        peut('supprimerFonctionApi') && {
          question: t('supprimerQuestion'),
          supprimer: ({ id, version }) => supprimer({ variables: { input: { id, version } } }),
          sauf: ({ integree }) => integree,
          plutot: () => ({ texte: t('supprimerPlutot') }),
        }
      }
      vide={{ titre: t('videTitre'), texte: t('videTexte'), action: (creer) => creer }}
    />
  );
}
