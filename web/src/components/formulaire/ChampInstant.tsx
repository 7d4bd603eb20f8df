'use client';

import { Group, Input } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { estJour } from '@/lib/lireJour';
import { assembler, decouper, fauteDuMoment } from '@/lib/moment';
import { SaisieHeure } from './SaisieHeure';
import { SaisieJour } from './SaisieJour';

interface Props {
  nom: string;
  libelle: string;
  /** On a clock in Paris: "2026-11-21T09:30", "" for none, or what was typed and is no moment. */
  valeur: string;
  changer: (valeur: string) => void;
  aide?: string;
  erreur?: string | undefined;
  requis?: boolean;
  /** The hour that comes with a day until another is typed. */
  heure?: string;
  debutDuCalendrier?: string;
}

/** A day and an hour, both typed; what cannot be read stays, with its fault, and is not sent. */
export function ChampInstant(props: Props) {
  const { nom, libelle, valeur, changer, aide, requis = false, heure: habituelle = '08:00', debutDuCalendrier } = props;
  const f = useTranslations('commun.formulaire');
  const [dedans, setDedans] = useState(false);
  const { jour, heure } = decouper(valeur);
  const faute = dedans ? null : fauteDuMoment(valeur);
  const erreur = props.erreur ?? (faute === null ? undefined : f(faute));
  const id = `champ-${nom}`;
  const fautif = {
    error: erreur !== undefined,
    'aria-invalid': erreur !== undefined,
    'aria-describedby': erreur === undefined ? undefined : `${id}-erreur`,
  };
  return (
    <Input.Wrapper
      label={libelle}
      description={aide}
      error={erreur}
      withAsterisk={requis}
      id={id}
      labelProps={{ htmlFor: id }}
      errorProps={{ id: `${id}-erreur` }}
      onFocus={() => setDedans(true)}
      onBlur={() => setDedans(false)}
    >
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <SaisieJour
          {...fautif}
          id={id}
          flex={1}
          libelle={libelle}
          valeur={jour}
          min={debutDuCalendrier}
          fixe={requis}
          aria-required={requis}
          changer={(suivant) =>
            changer(suivant === '' ? '' : assembler(suivant, heure || (estJour(suivant) ? habituelle : '')))
          }
        />
        <SaisieHeure
          {...fautif}
          w={92}
          aria-label={f('heureDe', { champ: libelle })}
          valeur={heure}
          disabled={jour === ''}
          changer={(suivante) => changer(assembler(jour, suivante))}
        />
      </Group>
    </Input.Wrapper>
  );
}
