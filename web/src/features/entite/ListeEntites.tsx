'use client';

import { useTranslations } from 'next-intl';
import { differe } from '@/components/differe/differe';
import { PageDeListe } from '@/components/liste/PageDeListe';
import { useListeSimple } from '@/components/liste/useListeSimple';
import { relire } from '@/lib/apollo/relire';
import { useMoi } from '@/lib/session/MoiContexte';
import { useColonnes } from './colonnes';
import { useEntitesQuery, useSupprimerEntiteMutation } from './operations.generated';

const EditionEntite = differe(() => import('./EditionEntite').then((module) => module.EditionEntite));

export function ListeEntites() {
  const t = useTranslations('entite');
  const { peut } = useMoi();
  const etat = useListeSimple();
  const requete = useEntitesQuery({ variables: etat.variables });
  const [supprimer] = useSupprimerEntiteMutation(relire('consulterEntite'));
  return (
    <PageDeListe
      titre={t('titre')}
      sousTitre={t('sousTitre')}
      indice={t('indice')}
      etat={etat}
      requete={requete}
      lire={({ consulterEntite }) => consulterEntite}
      colonnes={useColonnes()}
      nomDe={({ nom }) => nom}
      creation={peut('creerEntite') && { libelle: t('nouvelle') }}
      modifiable={peut('modifierEntite')}
      edition={(entite, fermer) => <EditionEntite entite={entite} fermer={fermer} />}
      suppression={
        peut('supprimerEntite') && {
          question: t('suppression'),
          supprimer: ({ id, version }) => supprimer({ variables: { input: { id, version } } }),
          plutot: () => ({ texte: t('suppressionRefusee') }),
        }
      }
      vide={{ titre: t('vide.titre'), texte: t('vide.texte') }}
      videFiltre={{ titre: t('vide.recherche'), texte: t('vide.rechercheTexte') }}
    />
  );
}
