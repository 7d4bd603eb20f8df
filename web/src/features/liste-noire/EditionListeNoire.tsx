'use client';

import { TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useFenetreEdition } from '@/components/edition/useFenetreEdition';
import { useTextes } from '@/components/formulaire/useTextes';
import { CREER_BLACKLIST } from '@/lib/api/contrat.generated';
import { relire } from '@/lib/apollo/relire';
import { formaterNumero } from '@/lib/telephone';
import {
  type EntreeListeNoireFragment,
  useCreerListeNoireMutation,
  useModifierListeNoireMutation,
} from './operations.generated';

type Valeurs = { numero: string; nom: string; structure: string };
interface Props {
  entree: EntreeListeNoireFragment | null;
  /** Of a new entry: the number that was just asked for. */
  numero: string;
  fermer: () => void;
}

/** A new number (`entree` null) or the change of one. Whether it is one, and whether it is there, the API says. */
export function EditionListeNoire({ entree, numero, fermer }: Props) {
  const t = useTranslations('listeNoire');
  const change = relire('consulterBlacklist', 'verifierNumero');
  const [creer] = useCreerListeNoireMutation(change);
  const [modifier] = useModifierListeNoireMutation(change);
  const textes = useTextes(CREER_BLACKLIST);
  const { fenetre, champ } = useFenetreEdition({
    ligne: entree,
    schema: z.object(textes),
    brouillon: `blacklist:${entree?.id ?? `nouvelle:${numero}`}`,
    libelles: { numero: t('champs.numero'), nom: t('champs.nom'), structure: t('champs.structure') },
    valeursDe: (ligne) => (ligne === null ? { numero, nom: '', structure: '' } : valeursDe(ligne)),
    entree: ({ numero, nom, structure }) => ({ numero, nom: nom || null, structure: structure || null }),
    creer: (input) => creer({ variables: { input } }),
    modifier: (input) => modifier({ variables: { input } }),
    fermer,
  });
  return (
    <FenetreEdition titre={t(entree === null ? 'ajouter' : 'modifierTitre')} {...fenetre}>
      <TextInput
        {...champ('numero')}
        description={t('champs.numeroAide')}
        type="tel"
        autoComplete="off"
        withAsterisk
        data-autofocus={numero === '' || undefined}
      />
      <TextInput
        {...champ('nom')}
        description={t('champs.nomAide')}
        autoComplete="off"
        data-autofocus={numero !== '' || undefined}
      />
      <TextInput {...champ('structure')} autoComplete="off" />
    </FenetreEdition>
  );
}

function valeursDe({ numero, nom, structure }: EntreeListeNoireFragment): Valeurs {
  return { numero: formaterNumero(numero), nom: nom ?? '', structure: structure ?? '' };
}
