'use client';

import { useLocale, useTranslations } from 'next-intl';
import { differe } from '@/components/differe/differe';
import type { Colonne } from '@/components/liste/colonnes';
import { Pastille } from '@/components/Pastille';
import { relire } from '@/lib/apollo/relire';
import { useMoi } from '@/lib/session/MoiContexte';
import { ListeOrdonnee, useListeCourte } from './ListeOrdonnee';
import {
  type UrgenceDeListeFragment,
  useListeUrgencesQuery,
  useModifierUrgenceMutation,
  useSupprimerUrgenceMutation,
} from './operations.generated';

const EditionUrgence = differe(() => import('./EditionUrgence').then((module) => module.EditionUrgence));

export function ListeUrgences() {
  const t = useTranslations('listes');
  const locale = useLocale();
  const { peut } = useMoi();
  const { page, perPage } = useListeCourte();
  const requete = useListeUrgencesQuery({ variables: { page, perPage } });
  const [modifier] = useModifierUrgenceMutation();
  const [supprimer] = useSupprimerUrgenceMutation(relire('consulterDegreUrgence'));
  const autre = locale === 'fr' ? 'en' : 'fr';
  const lue = (requete.data ?? requete.previousData)?.consulterDegreUrgence;
  const niveauMax = Math.max(0, ...(lue?.items.map(({ niveau }) => niveau) ?? []));
  // A delay of whole days is read more easily in days.
  const delai = (heures: number) =>
    heures >= 48 && heures % 24 === 0 ? t('jours', { jours: heures / 24 }) : t('heures', { heures });
  const colonnes: Colonne<UrgenceDeListeFragment>[] = [
    {
      cle: 'urgence',
      titre: t('colonnes.urgence'),
      principale: true,
      rendu: ({ couleur, libelle }) => <Pastille couleur={couleur}>{libelle[locale]}</Pastille>,
    },
    {
      cle: 'autre',
      titre: t('colonnes.autreLangue'),
      rendu: ({ libelle }) => <span lang={autre}>{libelle[autre]}</span>,
    },
    { cle: 'delai', titre: t('colonnes.delai'), rendu: ({ delaiHeures }) => delai(delaiHeures) },
    { cle: 'niveau', titre: t('champs.niveau'), rendu: ({ niveau }) => niveau },
  ];
  return (
    <ListeOrdonnee
      titre={t('urgences')}
      aide={t('urgencesAide')}
      nomDe={({ libelle }) => libelle[locale]}
      vide={t('vide.texte')}
      question={t('suppression.question')}
      libelleNouveau={t('nouvelleUrgence')}
      colonnes={colonnes}
      page={lue}
      requete={requete}
      rangDe={({ niveau }) => niveau}
      pas={1}
      droits={{
        creer: peut('creerDegreUrgence'),
        modifier: peut('modifierDegreUrgence'),
        supprimer: peut('supprimerDegreUrgence'),
      }}
      changer={({ id, version }, { rang, actif }) => {
        const input = {
          ...{ id, version },
          ...(rang !== undefined && { niveau: rang }),
          ...(actif !== undefined && { actif }),
        };
        return modifier({ variables: { input } });
      }}
      supprimer={({ id, version }) => supprimer({ variables: { input: { id, version } } })}
      edition={(urgence, fermer) => <EditionUrgence urgence={urgence} niveauSuivant={niveauMax + 1} fermer={fermer} />}
    />
  );
}
