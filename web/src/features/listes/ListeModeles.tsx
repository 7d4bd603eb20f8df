'use client';

import { Badge, Text } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { differe } from '@/components/differe/differe';
import type { Colonne } from '@/components/liste/colonnes';
import { relire } from '@/lib/apollo/relire';
import { useMoi } from '@/lib/session/MoiContexte';
import { ListeOrdonnee, useListeCourte } from './ListeOrdonnee';
import {
  type ModeleDeListeFragment,
  useListeModelesQuery,
  useModifierModeleMutation,
  useSupprimerModeleMutation,
} from './operations.generated';

const EditionModele = differe(() => import('./EditionModele').then((module) => module.EditionModele));

/** The templates of comments, in the order in which they are offered. */
export function ListeModeles() {
  const t = useTranslations('listes');
  const locale = useLocale();
  const { peut } = useMoi();
  const { page, perPage } = useListeCourte();
  const requete = useListeModelesQuery({ variables: { page, perPage } });
  const [modifier] = useModifierModeleMutation(relire('consulterModeleCommentaire'));
  const [supprimer] = useSupprimerModeleMutation(relire('consulterModeleCommentaire'));
  const colonnes: Colonne<ModeleDeListeFragment>[] = [
    { cle: 'titre', titre: t('champs.titre'), principale: true, rendu: ({ titre }) => titre },
    {
      cle: 'texte',
      titre: t('colonnes.texte'),
      rendu: ({ texteFr, texteEn }) => (
        <Text component="span" size="sm" lineClamp={2}>
          {locale === 'fr' ? texteFr : texteEn}
        </Text>
      ),
    },
    {
      cle: 'lecteurs',
      titre: t('colonnes.lecteurs'),
      rendu: ({ interne }) => (interne ? <Badge color="yellow">{t('interne')}</Badge> : t('public')),
    },
  ];
  return (
    <ListeOrdonnee
      titre={t('modeles')}
      aide={t('modelesAide')}
      libelleNouveau={t('nouveauModele')}
      nomDe={({ titre }) => titre}
      vide={t('vide.modeles')}
      question={t('suppression.modele')}
      colonnes={colonnes}
      page={(requete.data ?? requete.previousData)?.consulterModeleCommentaire}
      requete={requete}
      rangDe={({ ordre }) => ordre}
      pas={10}
      droits={{
        creer: peut('creerModeleCommentaire'),
        modifier: peut('modifierModeleCommentaire'),
        supprimer: peut('supprimerModeleCommentaire'),
      }}
      changer={({ id, version }, { rang, actif }) => {
        const input = {
          ...{ id, version },
          ...(rang !== undefined && { ordre: rang }),
          ...(actif !== undefined && { actif }),
        };
        return modifier({ variables: { input } });
      }}
      supprimer={({ id, version }) => supprimer({ variables: { input: { id, version } } })}
      edition={(modele, fermer) => <EditionModele modele={modele} fermer={fermer} />}
    />
  );
}
