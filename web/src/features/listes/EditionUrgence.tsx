'use client';

import { SimpleGrid, TextInput } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { ChoixCouleur } from '@/components/couleur/ChoixCouleur';
import { ChampControle } from '@/components/edition/ChampControle';
import { useFenetreEdition } from '@/components/edition/useFenetreEdition';
import { CREER_DEGRE_URGENCE } from '@/lib/api/contrat.generated';
import { relire } from '@/lib/apollo/relire';
import { FenetreEdition } from './FenetreEdition';
import {
  type UrgenceDeListeFragment,
  useCreerUrgenceMutation,
  useModifierUrgenceMutation,
} from './operations.generated';
import { useSchemas } from './useSchemas';

interface Valeurs {
  libelleFr: string;
  libelleEn: string;
  delaiHeures: string;
  niveau: string;
  couleur: string;
  actif: boolean;
}
interface Props {
  urgence: UrgenceDeListeFragment | null;
  /** Of a new degree: after the last one. */
  niveauSuivant: number;
  fermer: () => void;
}

/** A new degree of urgency (`urgence` null) or the change of one. */
export function EditionUrgence({ urgence, niveauSuivant, fermer }: Props) {
  const t = useTranslations('listes');
  const locale = useLocale();
  const { libelle, couleur, entier } = useSchemas();
  const [creer] = useCreerUrgenceMutation(relire('consulterDegreUrgence'));
  const [modifier] = useModifierUrgenceMutation();
  const libelles = {
    libelleFr: t('champs.libelleFr'),
    libelleEn: t('champs.libelleEn'),
    delaiHeures: t('champs.delai'),
    niveau: t('champs.niveau'),
    couleur: t('champs.couleur'),
    actif: t('champs.actif'),
  };
  const { fenetre, form, champ } = useFenetreEdition({
    ligne: urgence,
    schema: z.object({
      libelleFr: libelle,
      libelleEn: libelle,
      delaiHeures: entier(CREER_DEGRE_URGENCE.delaiHeures),
      niveau: entier(CREER_DEGRE_URGENCE.niveau),
      couleur,
      actif: z.boolean(),
    }),
    brouillon: `urgence:${urgence?.id ?? 'nouvelle'}`,
    libelles,
    valeursDe: (ligne) => valeursDe(ligne, niveauSuivant),
    afficher: (nom, valeur) => (nom === 'actif' ? t(valeur ? 'actif' : 'inactif') : `${valeur}`),
    entree,
    creer: (input) => creer({ variables: { input } }),
    modifier: (input) => modifier({ variables: { input } }),
    fermer,
  });
  const apercu = form.watch(locale === 'fr' ? 'libelleFr' : 'libelleEn').trim();
  return (
    <FenetreEdition titre={t(urgence === null ? 'nouvelleUrgence' : 'modifierUrgence')} {...fenetre}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <TextInput {...champ('libelleFr')} lang="fr" data-autofocus />
        <TextInput {...champ('libelleEn')} lang="en" />
      </SimpleGrid>
      <TextInput {...champ('delaiHeures')} description={t('champs.delaiAide')} inputMode="numeric" />
      <TextInput {...champ('niveau')} description={t('champs.niveauAide')} inputMode="numeric" />
      <ChampControle {...fenetre} nom="couleur">
        {({ valeur, changer, erreur }) => (
          <ChoixCouleur {...{ valeur, changer, erreur }} texte={apercu || t('colonnes.urgence')} />
        )}
      </ChampControle>
    </FenetreEdition>
  );
}

function valeursDe(urgence: UrgenceDeListeFragment | null, niveauSuivant: number): Valeurs {
  const { libelle, delaiHeures, niveau, couleur, actif } = urgence ?? {};
  return {
    libelleFr: libelle?.fr ?? '',
    libelleEn: libelle?.en ?? '',
    delaiHeures: String(delaiHeures ?? ''),
    niveau: String(niveau ?? Math.min(niveauSuivant, CREER_DEGRE_URGENCE.niveau.max)),
    couleur: couleur ?? '#1C7ED6',
    actif: actif ?? true,
  };
}

function entree({ libelleFr, libelleEn, delaiHeures, niveau, couleur, actif }: Valeurs) {
  return {
    libelle: { fr: libelleFr, en: libelleEn },
    delaiHeures: Number(delaiHeures),
    niveau: Number(niveau),
    couleur,
    actif,
  };
}
