'use client';

import { Button, Menu } from '@mantine/core';
import { IconTemplate } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { formaterCreneau } from '@/domaine/intervention/dates';
import { nomDe } from '@/lib/nomDe';
import { useRetours } from '@/lib/useRetours';
import { useModelesAInsererQuery } from '../operations.generated';
import { remplir, type SujetDeModele } from './modele';

interface Props {
  sujet: SujetDeModele;
  interne: boolean;
  inserer: (texte: string) => void;
}

/** What is written often, for those who will read this comment; it is inserted, and never sent by itself. */
export function ModelesDeCommentaire({ sujet, interne, inserer }: Props) {
  const t = useTranslations('intervention.fil.modeles');
  const locale = useLocale();
  const { lire } = useRetours();
  const [ouvert, ouvrir] = useState(false);
  const { data, error } = useModelesAInsererQuery({ skip: !ouvert });
  const modeles = data?.consulterModeleCommentaire.items.filter((modele) => modele.interne === interne);
  const { reference, client, debutPlanifie, finPlanifiee } = sujet;
  const valeurs = {
    reference,
    client: nomDe(client),
    creneau: debutPlanifie === null ? t('sansCreneau') : formaterCreneau(debutPlanifie, finPlanifiee, locale),
  };
  return (
    // The focus goes to the text, and not back to the button.
    <Menu position="top-end" returnFocus={false} opened={ouvert} onChange={ouvrir}>
      <Menu.Target>
        <Button variant="subtle" leftSection={<IconTemplate size={16} aria-hidden />}>
          {t('bouton')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
        {modeles?.map(({ id, titre, texteFr, texteEn }) => (
          <Menu.Item key={id} onClick={() => inserer(remplir(locale === 'fr' ? texteFr : texteEn, valeurs))}>
            {titre}
          </Menu.Item>
        ))}
        {(modeles === undefined || modeles.length === 0) && (
          <Menu.Item disabled>{error ? lire(error).message : t(modeles === undefined ? 'attente' : 'aucun')}</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
