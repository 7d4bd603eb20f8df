'use client';

import { Input, SegmentedControl, Switch, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import * as z from 'zod/mini';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useEdition } from '@/components/edition/useEdition';
import { useTextes } from '@/components/formulaire/useTextes';
import { MODIFIER_PIECE_JOINTE } from '@/lib/api/contrat.generated';
import { useRetours } from '@/lib/useRetours';
import { type PieceLueFragment, useModifierPieceJointeMutation } from '../operations.generated';
import { useRegard } from '../useRegard';

const NATURES = ['PHOTO', 'AVANT', 'APRES', 'DOCUMENT'] as const;

interface Props {
  piece: PieceLueFragment;
  fermer: () => void;
}
type Valeurs = Pick<PieceLueFragment, 'nature' | 'interne'> & { legende: string };

/** What is said of a piece; what it shows stays as it was sent. */
export function EditionPiece({ piece, fermer }: Props) {
  const t = useTranslations('pieces');
  const { personnel } = useRegard();
  const { confirmer } = useRetours();
  const [modifier] = useModifierPieceJointeMutation();
  const { legende } = useTextes(MODIFIER_PIECE_JOINTE);
  const libelles = { legende: t('legende'), nature: t('nature'), interne: t('interneBascule') };
  const valeursDe = (lue: Pick<PieceLueFragment, 'nature' | 'interne' | 'legende'>): Valeurs => ({
    ...{ nature: lue.nature, interne: lue.interne },
    legende: lue.legende ?? '',
  });
  const formulaire = useEdition<Valeurs, Pick<PieceLueFragment, 'nature' | 'interne' | 'legende'>, PieceLueFragment>({
    ligne: piece,
    schema: z.object({ legende, nature: z.enum(NATURES), interne: z.boolean() }),
    depart: valeursDe(piece),
    brouillon: `piece:${piece.id}`,
    libelles,
    afficher: (nom, valeur) =>
      nom === 'nature'
        ? t(`natures.${valeur as Valeurs['nature']}`)
        : nom === 'interne'
          ? t(valeur ? 'oui' : 'non')
          : `${valeur}`,
    lireActuel: valeursDe,
    entree: ({ legende: mots, ...reste }) => ({ ...reste, legende: mots || null }),
    modifier: async (changements) => {
      const { data } = await modifier({ variables: { input: changements } });
      if (data) confirmer(data.modifierPieceJointe.message);
      fermer();
    },
    fermer,
  });
  const { form, lier } = formulaire;
  return (
    <FenetreEdition titre={t('modifier')} creation={false} formulaire={formulaire} libelles={libelles} fermer={fermer}>
      <TextInput {...lier('legende')} label={libelles.legende} description={t('legendeAide')} data-autofocus />
      {piece.vignette !== null && (
        <Controller
          control={form.control}
          name="nature"
          render={({ field: { value, onChange } }) => (
            <Input.Wrapper label={libelles.nature} labelElement="div">
              <SegmentedControl
                fullWidth
                aria-label={libelles.nature}
                value={value}
                onChange={onChange}
                data={NATURES.map((une) => ({ value: une, label: t(`natures.${une}`) }))}
              />
            </Input.Wrapper>
          )}
        />
      )}
      {personnel && <Switch {...form.register('interne')} label={libelles.interne} description={t('interneAide')} />}
    </FenetreEdition>
  );
}
