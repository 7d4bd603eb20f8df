'use client';

import { useTranslations } from 'next-intl';
import { differe } from '@/components/differe/differe';
import { PageDeListe } from '@/components/liste/PageDeListe';
import { useListeSimple } from '@/components/liste/useListeSimple';
import { relire } from '@/lib/apollo/relire';
import { useMoi } from '@/lib/session/MoiContexte';
import { formaterNumero } from '@/lib/telephone';
import { type EntreeDeListe, useColonnes } from './colonnes';
import { useListeNoireQuery, useSupprimerListeNoireMutation } from './operations.generated';
import { Verification } from './Verification';

const EditionListeNoire = differe(() => import('./EditionListeNoire').then((module) => module.EditionListeNoire));

/** A number is asked for before the list is read: the answer in words, then what can be done with it. */
export function ListeNoire() {
  const t = useTranslations('listeNoire');
  const { peut } = useMoi();
  const etat = useListeSimple();
  const requete = useListeNoireQuery({ variables: etat.variables });
  const [supprimer] = useSupprimerListeNoireMutation(relire('consulterBlacklist', 'verifierNumero'));
  const [creable, modifiable] = [peut('creerBlacklist'), peut('modifierBlacklist')];
  return (
    <PageDeListe<EntreeDeListe, NonNullable<typeof requete.data>, 'ORDRE'>
      titre={t('titre')}
      sousTitre={t('sousTitre')}
      avant={({ creer, modifier }) => (
        <Verification
          ajouter={creable ? (numero) => creer({ numero }) : undefined}
          modifier={modifiable ? modifier : undefined}
        />
      )}
      indice={t('indice')}
      cartes
      etat={etat}
      requete={requete}
      lire={({ consulterBlacklist }) => consulterBlacklist}
      colonnes={useColonnes()}
      nomDe={({ numero }) => formaterNumero(numero)}
      creation={creable && { libelle: t('ajouter') }}
      modifiable={modifiable}
      edition={(entree, fermer, { numero = '' }) => <EditionListeNoire {...{ entree, numero, fermer }} />}
      suppression={
        peut('supprimerBlacklist') && {
          question: t('supprimerQuestion'),
          supprimer: ({ id, version }) => supprimer({ variables: { input: { id, version } } }),
        }
      }
      vide={{ titre: t('vide.titre'), texte: t('vide.texte') }}
      videFiltre={{ titre: t('vide.rechercheTitre'), texte: t('vide.rechercheTexte') }}
    />
  );
}
