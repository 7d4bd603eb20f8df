'use client';

import { Paper } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { parseAsString } from 'nuqs';
import { useState } from 'react';
import { useParametres } from '@/components/adresse/useParametres';
import { useRaccourci } from '@/components/raccourcis/Raccourcis';
import { ChampAppel } from './ChampAppel';
import { FicheAppel } from './FicheAppel';
import { NouveauClient } from './NouveauClient';
import { type Appelant, appelantDe } from './saisie';

/** Back leads to whom one spoke with before. */
const PARAMETRES = { client: parseAsString.withOptions({ history: 'push' }), numero: parseAsString };

/**
 * Somebody is on the telephone: one field finds them, or makes them, and all that can be done for them is below it.
 * Whom is in the address; a telephone system opens the page with `?numero=`.
 */
export function PageAppel() {
  const t = useTranslations('appel');
  const [{ client, numero }, dire] = useParametres(PARAMETRES);
  const [nouveau, setNouveau] = useState<Appelant | null>(null);
  // Another call, another field: what was typed of the last one is gone.
  const [appel, setAppel] = useState(0);
  function ouvrir(id: string) {
    setNouveau(null);
    setAppel((rang) => rang + 1);
    void dire({ client: id, numero: null });
  }
  function suivant() {
    setNouveau(null);
    setAppel((rang) => rang + 1);
    void dire({ client: null, numero: null });
  }
  useRaccourci('n', t('suivant'), suivant, { ouvre: true });
  const libre = client === null && nouveau === null;
  return (
    <>
      <Paper p={{ base: 'sm', sm: 'md' }} mb="md">
        <ChampAppel
          key={`${appel} ${libre}`}
          numero={libre ? (numero ?? '') : ''}
          autoFocus={libre}
          ouvrir={ouvrir}
          creer={(saisie) => {
            setNouveau(appelantDe(saisie));
            void dire({ client: null, numero: null });
          }}
        />
      </Paper>
      {nouveau !== null && <NouveauClient depart={nouveau} surClient={ouvrir} annuler={suivant} />}
      {nouveau === null && client !== null && <FicheAppel key={client} id={client} />}
    </>
  );
}
