'use client';

import { ActionIcon, Button, Checkbox, NumberInput, Popover, Stack } from '@mantine/core';
import { IconPercentage } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { relire } from '@/lib/apollo/relire';
import { useRetours } from '@/lib/useRetours';
import { type ObjectifDeListeFragment, useModifierObjectifMutation } from './operations.generated';

/** The one thing that changes every week, without opening the whole form. */
export function MajAvancement({ objectif, nom }: { objectif: ObjectifDeListeFragment; nom: string }) {
  const t = useTranslations('objectif.maj');
  const [ouvert, ouvrir] = useState(false);
  return (
    <Popover opened={ouvert} onChange={ouvrir} trapFocus position="bottom-end" shadow="md" returnFocus>
      <Popover.Target>
        <ActionIcon aria-label={t('bouton', { nom })} onClick={() => ouvrir(!ouvert)}>
          <IconPercentage size={17} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('bouton', { nom })}>
        {ouvert && <Saisie objectif={objectif} fermer={() => ouvrir(false)} />}
      </Popover.Dropdown>
    </Popover>
  );
}

function Saisie({ objectif, fermer }: { objectif: ObjectifDeListeFragment; fermer: () => void }) {
  const t = useTranslations('objectif.maj');
  const locale = useLocale();
  const { signaler, confirmer, dire } = useRetours();
  const f = useTranslations('commun.formulaire');
  const [modifier, { loading }] = useModifierObjectifMutation(relire('consulterObjectif'));
  const partConnue = Math.round(objectif.progression * 10_000) / 100;
  const [part, setPart] = useState<number | string>(partConnue);
  const [atteint, setAtteint] = useState(objectif.statut === 'ATTEINT');

  async function enregistrer(): Promise<void> {
    const { id, version } = objectif;
    const statut: ObjectifDeListeFragment['statut'] = atteint
      ? 'ATTEINT'
      : objectif.statut === 'ATTEINT'
        ? 'EN_COURS'
        : objectif.statut;
    const changes = {
      ...(Number(part) !== partConnue && { progression: Math.round(Number(part) * 100) / 10_000 }),
      ...(statut !== objectif.statut && { statut }),
    };
    if (Object.keys(changes).length === 0) {
      dire(f('rienAEnregistrer'));
      return fermer();
    }
    try {
      const { data } = await modifier({ variables: { input: { id, version, ...changes } } });
      if (data) confirmer(data.modifierObjectif.message);
      fermer();
    } catch (erreur) {
      signaler(erreur);
    }
  }

  return (
    <form
      onSubmit={(evenement) => {
        evenement.preventDefault();
        evenement.stopPropagation();
        void enregistrer();
      }}
    >
      <Stack gap="sm">
        <NumberInput
          label={t('champ')}
          value={part}
          onChange={setPart}
          min={0}
          max={100}
          step={5}
          clampBehavior="strict"
          decimalScale={2}
          suffix=" %"
          decimalSeparator={locale === 'fr' ? ',' : '.'}
          allowedDecimalSeparators={[',', '.']}
          data-autofocus
        />
        <Checkbox
          label={t('atteint')}
          checked={atteint}
          onChange={(evenement) => setAtteint(evenement.currentTarget.checked)}
        />
        <Button type="submit" loading={loading} disabled={part === ''}>
          {t('enregistrer')}
        </Button>
      </Stack>
    </form>
  );
}
