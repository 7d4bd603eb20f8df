'use client';

import { useTranslations } from 'next-intl';
import { differe } from '@/components/differe/differe';
import { PageDeListe } from '@/components/liste/PageDeListe';
import { useListeSimple } from '@/components/liste/useListeSimple';
import { relire } from '@/lib/apollo/relire';
import { useMoi } from '@/lib/session/MoiContexte';
import { useColonnes } from './colonnes';
import { useListeCodificationsQuery, useSupprimerCodificationMutation } from './operations.generated';

const EditionCodification = differe(() => import('./EditionCodification').then((module) => module.EditionCodification));

export function Codifications() {
  const t = useTranslations('codification');
  const { peut } = useMoi();
  const etat = useListeSimple();
  const requete = useListeCodificationsQuery({ variables: etat.variables });
  const [supprimer] = useSupprimerCodificationMutation(relire('consulterCodification'));
  return (
    <PageDeListe
      titre={t('titre')}
      sousTitre={t('sousTitre')}
      indice={t('indice')}
      cartes
      etat={etat}
      requete={requete}
      lire={({ consulterCodification }) => consulterCodification}
      colonnes={useColonnes()}
      nomDe={({ libelle }) => libelle}
      creation={peut('creerCodification') && { libelle: t('nouvelle') }}
      modifiable={peut('modifierCodification')}
      edition={(codification, fermer) => <EditionCodification codification={codification} fermer={fermer} />}
      suppression={
        peut('supprimerCodification') && {
          question: t('supprimerQuestion'),
          supprimer: ({ id, version }) => supprimer({ variables: { input: { id, version } } }),
          plutot: () => ({ texte: t('plutot') }),
        }
      }
      vide={{ titre: t('vide.titre'), texte: t('vide.texte') }}
      videFiltre={{ titre: t('vide.rechercheTitre'), texte: t('vide.rechercheTexte') }}
    />
  );
}
