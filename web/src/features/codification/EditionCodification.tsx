'use client';

import { Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ChangeEvent } from 'react';
import * as z from 'zod/mini';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useFenetreEdition } from '@/components/edition/useFenetreEdition';
import { useTextes } from '@/components/formulaire/useTextes';
import { CREER_CODIFICATION } from '@/lib/api/contrat.generated';
import { relire } from '@/lib/apollo/relire';
import {
  type CodificationDeListeFragment,
  useCreerCodificationMutation,
  useModifierCodificationMutation,
} from './operations.generated';

type Valeurs = { libelle: string; param: string; description: string };
interface Props {
  codification: CodificationDeListeFragment | null;
  fermer: () => void;
}

/** A new codification (`codification` null) or the change of one. */
export function EditionCodification({ codification, fermer }: Props) {
  const t = useTranslations('codification');
  const [creer] = useCreerCodificationMutation(relire('consulterCodification'));
  const [modifier] = useModifierCodificationMutation();
  const { libelle, description } = useTextes(CREER_CODIFICATION);
  const { fenetre, champ } = useFenetreEdition({
    ligne: codification,
    schema: z.object({
      libelle,
      param: z.string().check(z.trim(), z.regex(/^(?=.{1,100}$)[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/, t('paramFaux'))),
      description,
    }),
    brouillon: `codification:${codification?.id ?? 'nouvelle'}`,
    libelles: { libelle: t('champs.libelle'), param: t('champs.param'), description: t('champs.description') },
    valeursDe,
    entree: ({ description, ...valeurs }) => ({ ...valeurs, description: description || null }),
    creer: (input) => creer({ variables: { input } }),
    modifier: (input) => modifier({ variables: { input } }),
    fermer,
  });
  const param = champ('param');
  return (
    <FenetreEdition titre={t(codification === null ? 'nouvelle' : 'modifierTitre')} {...fenetre}>
      <TextInput {...champ('libelle')} description={t('champs.libelleAide')} withAsterisk data-autofocus />
      <TextInput
        {...param}
        onChange={(evenement) => {
          enNom(evenement);
          return param.onChange(evenement);
        }}
        description={t('champs.paramAide')}
        autoComplete="off"
        spellCheck={false}
        withAsterisk
      />
      <Textarea {...champ('description')} autosize minRows={2} maxRows={6} />
    </FenetreEdition>
  );
}

/** "type de demande" becomes TYPE_DE_DEMANDE while it is typed; the caret stays where it is. */
function enNom({ currentTarget: champ }: ChangeEvent<HTMLInputElement>): void {
  const { value, selectionStart } = champ;
  const nom = value.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().replace(/[\s-]/g, '_');
  if (nom === value) return;
  champ.value = nom;
  champ.setSelectionRange(selectionStart, selectionStart);
}

function valeursDe(codification: CodificationDeListeFragment | null): Valeurs {
  const { libelle, param, description } = codification ?? {};
  return { libelle: libelle ?? '', param: param ?? '', description: description ?? '' };
}
