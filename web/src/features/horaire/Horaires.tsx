'use client';

import { useTranslations } from 'next-intl';
import { differe } from '@/components/differe/differe';
import { PageDeListe } from '@/components/liste/PageDeListe';
import { useListeSimple } from '@/components/liste/useListeSimple';
import { nomDe } from '@/lib/nomDe';
import { useMoi } from '@/lib/session/MoiContexte';
import { useColonnes } from './colonnes';
import { useListeHorairesQuery } from './operations.generated';

const EditionHoraires = differe(() => import('./EditionHoraires').then((module) => module.EditionHoraires));

/** The company's week, then those of the people who have their own. */
export function Horaires() {
  const t = useTranslations('horaire');
  const peutChanger = useMoi().peut('modifierHoraires');
  const etat = useListeSimple();
  const requete = useListeHorairesQuery({ variables: etat.variables });
  return (
    <PageDeListe
      titre={t('titre')}
      sousTitre={t('sousTitre')}
      etat={etat}
      requete={requete}
      lire={({ consulterHoraire }) => consulterHoraire}
      colonnes={useColonnes()}
      nomDe={({ utilisateur }) => (utilisateur === null ? t('entreprise') : nomDe(utilisateur))}
      creation={peutChanger && { libelle: t('nouveaux') }}
      modifiable={peutChanger}
      edition={(horaire, fermer) => <EditionHoraires horaire={horaire} fermer={fermer} />}
      vide={{ titre: t('vide.titre'), texte: t('vide.texte') }}
    />
  );
}
