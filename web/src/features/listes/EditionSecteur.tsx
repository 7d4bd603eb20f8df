'use client';

import { TagsInput, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { ChoixCouleur } from '@/components/couleur/ChoixCouleur';
import { ChampControle } from '@/components/edition/ChampControle';
import { useFenetreEdition } from '@/components/edition/useFenetreEdition';
import { useTextes } from '@/components/formulaire/useTextes';
import { CREER_SECTEUR } from '@/lib/api/contrat.generated';
import { relire } from '@/lib/apollo/relire';
import { FenetreEdition } from './FenetreEdition';
import {
  type SecteurDeListeFragment,
  useCreerSecteurMutation,
  useModifierSecteurMutation,
} from './operations.generated';
import { useSchemas } from './useSchemas';

interface Valeurs {
  nom: string;
  prefixes: string[];
  couleur: string;
  actif: boolean;
}
/** As a refusal has it: the list as it is kept. */
type Actuel = Omit<Valeurs, 'prefixes'> & { prefixes: string };

const PREFIXES_MAX = 50;
const PREFIXE = /^[0-9A-Z]{1,10}$/;

/** A new sector (`secteur` null) or the change of one. */
export function EditionSecteur({ secteur, fermer }: { secteur: SecteurDeListeFragment | null; fermer: () => void }) {
  const t = useTranslations('listes');
  const textes = useTextes(CREER_SECTEUR);
  const { couleur } = useSchemas();
  const [creer] = useCreerSecteurMutation(relire('consulterSecteur'));
  const [modifier] = useModifierSecteurMutation(relire('consulterSecteur'));
  const { fenetre, form, champ } = useFenetreEdition({
    ligne: secteur,
    schema: z.object({
      ...textes,
      prefixes: z
        .array(z.string().check(z.regex(PREFIXE)))
        .check(z.minLength(1, t('erreurs.sansPrefixe')), z.maxLength(PREFIXES_MAX, t('erreurs.prefixes'))),
      couleur,
      actif: z.boolean(),
    }),
    brouillon: `secteur:${secteur?.id ?? 'nouveau'}`,
    libelles: {
      nom: t('champs.nom'),
      prefixes: t('champs.prefixes'),
      couleur: t('champs.couleur'),
      actif: t('champs.actif'),
    },
    valeursDe,
    lireActuel: ({ nom, prefixes, couleur: teinte, actif }: Actuel): Valeurs => ({
      ...{ nom, couleur: teinte, actif },
      prefixes: JSON.parse(prefixes) as string[],
    }),
    afficher: (nom, valeur) => {
      if (nom === 'actif') return t(valeur ? 'actif' : 'inactif');
      return Array.isArray(valeur) ? valeur.join(', ') : `${valeur}`;
    },
    entree: (valeurs: Valeurs) => valeurs,
    creer: (input) => creer({ variables: { input } }),
    modifier: (input) => modifier({ variables: { input } }),
    fermer,
  });
  return (
    <FenetreEdition
      titre={t(secteur === null ? 'nouveauSecteur' : 'modifierSecteur')}
      actifAide={t('champs.secteurActifAide')}
      {...fenetre}
    >
      <TextInput {...champ('nom')} data-autofocus />
      <ChampControle {...fenetre} nom="prefixes">
        {({ libelle, valeur, changer, erreur }) => (
          <TagsInput
            id="champ-prefixes"
            label={libelle}
            description={t('champs.prefixesAide')}
            value={valeur}
            error={erreur}
            maxTags={PREFIXES_MAX}
            splitChars={[',', ';', ' ']}
            acceptValueOnBlur
            clearable={false}
            onChange={(saisis) => changer(lirePrefixes(saisis))}
          />
        )}
      </ChampControle>
      <ChampControle {...fenetre} nom="couleur">
        {({ valeur, changer, erreur }) => (
          <ChoixCouleur {...{ valeur, changer, erreur }} texte={form.watch('nom').trim() || t('secteurs')} />
        )}
      </ChampControle>
    </FenetreEdition>
  );
}

/** In capitals, each once; what begins no postcode is left out. */
const lirePrefixes = (saisis: readonly string[]): string[] => [
  ...new Set(
    saisis
      .map((un) =>
        un
          .toUpperCase()
          .replace(/[^0-9A-Z]/g, '')
          .slice(0, 10),
      )
      .filter((un) => un !== ''),
  ),
];

function valeursDe(secteur: SecteurDeListeFragment | null): Valeurs {
  const { nom = '', prefixes = [], couleur = '#1C7ED6', actif = true } = secteur ?? {};
  return { nom, prefixes: [...prefixes], couleur, actif };
}
