'use client';

import { useLocale, useTranslations } from 'next-intl';
import { differe } from '@/components/differe/differe';
import type { Colonne } from '@/components/liste/colonnes';
import { Pastille } from '@/components/Pastille';
import { relire } from '@/lib/apollo/relire';
import { useMoi } from '@/lib/session/MoiContexte';
import { ListeOrdonnee, useListeCourte } from './ListeOrdonnee';
import {
  type StatutDeListeFragment,
  useListeStatutsQuery,
  useModifierStatutMutation,
  useSupprimerStatutMutation,
} from './operations.generated';

const EditionStatut = differe(() => import('./EditionStatut').then((module) => module.EditionStatut));

export function ListeStatuts() {
  const t = useTranslations('listes');
  const locale = useLocale();
  const { peut } = useMoi();
  const { page, perPage } = useListeCourte();
  const requete = useListeStatutsQuery({ variables: { page, perPage } });
  const [modifier] = useModifierStatutMutation();
  const [supprimer] = useSupprimerStatutMutation(relire('consulterStatutIntervention'));
  const autre = locale === 'fr' ? 'en' : 'fr';
  const colonnes: Colonne<StatutDeListeFragment>[] = [
    {
      cle: 'statut',
      titre: t('colonnes.statut'),
      principale: true,
      rendu: ({ couleur, libelle }) => <Pastille couleur={couleur}>{libelle[locale]}</Pastille>,
    },
    {
      cle: 'autre',
      titre: t('colonnes.autreLangue'),
      rendu: ({ libelle }) => <span lang={autre}>{libelle[autre]}</span>,
    },
    { cle: 'client', titre: t('colonnes.client'), rendu: ({ libelleClient }) => libelleClient[locale] },
    { cle: 'etape', titre: t('colonnes.etape'), rendu: ({ etape }) => t(`etapes.${etape}`) },
  ];
  return (
    <ListeOrdonnee
      titre={t('statuts')}
      aide={t('statutsAide')}
      nomDe={({ libelle }) => libelle[locale]}
      vide={t('vide.texte')}
      question={t('suppression.question')}
      libelleNouveau={t('nouveauStatut')}
      colonnes={colonnes}
      page={(requete.data ?? requete.previousData)?.consulterStatutIntervention}
      requete={requete}
      rangDe={({ ordre }) => ordre}
      pas={10}
      droits={{
        creer: peut('creerStatutIntervention'),
        modifier: peut('modifierStatutIntervention'),
        supprimer: peut('supprimerStatutIntervention'),
      }}
      changer={({ id, version }, { rang, actif }) => {
        const input = {
          id,
          version,
          ...(rang !== undefined && { ordre: rang }),
          ...(actif !== undefined && { actif }),
        };
        return modifier({ variables: { input } });
      }}
      supprimer={({ id, version }) => supprimer({ variables: { input: { id, version } } })}
      edition={(statut, fermer) => <EditionStatut statut={statut} fermer={fermer} />}
    />
  );
}
