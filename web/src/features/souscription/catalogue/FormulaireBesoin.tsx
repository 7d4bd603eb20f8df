'use client';

import { Button, Modal, NativeSelect, NumberInput, Paper, Text, TextInput, Title } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import styles from '../Souscription.module.css';
import { type EtatBesoin, PUISSANCES } from '../useBesoin';
import { Estimation } from './Estimation';

/** Fields side by side stand on one line, however long what explains them. */
const ORDRE: InputWrapperOrder = ['label', 'input', 'description', 'error'];
type InputWrapperOrder = ('label' | 'input' | 'description' | 'error')[];

interface Props {
  etat: EtatBesoin;
  /** Powers to choose from: those that an offer has. */
  puissances?: readonly number[];
}

/** What a price depends on, in words of the meter and of the bill; each change acts at once. */
export function FormulaireBesoin({ etat, puissances = PUISSANCES }: Props) {
  const t = useTranslations('souscription.besoin');
  const c = useTranslations('commun');
  const { saisi, changer } = etat;
  const [estime, estimer] = useState(false);
  const offertes = puissances.includes(saisi.kva) ? puissances : [...puissances, saisi.kva].sort((a, b) => a - b);
  return (
    <div className={styles.besoin}>
      <NativeSelect
        label={t('puissance')}
        description={t('puissanceAide')}
        inputWrapperOrder={ORDRE}
        value={String(saisi.kva)}
        data={offertes.map((kva) => ({ value: String(kva), label: t('kva', { kva }) }))}
        onChange={({ currentTarget: { value } }) => changer({ kva: Number(value) })}
      />
      <div>
        <Nombre
          libelle={t('consommation')}
          aide={t('consommationAide')}
          valeur={saisi.kwh}
          changer={(kwh) => changer({ kwh })}
          suffixe=" kWh"
          max={10_000_000}
        />
        <Button variant="subtle" size="compact-sm" mt={4} onClick={() => estimer(true)}>
          {t('estimer')}
        </Button>
      </div>
      <Nombre
        libelle={t('creuses')}
        aide={t('creusesAide')}
        valeur={saisi.hc}
        changer={(hc) => changer({ hc })}
        suffixe=" %"
        max={100}
      />
      <CodePostal valeur={saisi.cp} changer={(cp) => changer({ cp: cp || null })} />
      <Modal
        opened={estime}
        onClose={() => estimer(false)}
        title={t('estimation.titre')}
        closeButtonProps={{ 'aria-label': c('fermer') }}
      >
        <Estimation
          choisir={(kwh) => {
            changer({ kwh });
            estimer(false);
          }}
        />
      </Modal>
    </div>
  );
}

export function BesoinEnCadre({ etat }: { etat: EtatBesoin }) {
  const t = useTranslations('souscription.besoin');
  return (
    <Paper component="section" p={{ base: 'md', sm: 'lg' }} mb="md" aria-labelledby="besoin-titre">
      <Title order={2} id="besoin-titre">
        {t(etat.besoin.clientId === null ? 'titre' : 'titreClient')}
      </Title>
      <Text c="dimmed" mb="md">
        {t('aide')}
      </Text>
      <FormulaireBesoin etat={etat} />
    </Paper>
  );
}

interface PropsNombre {
  libelle: string;
  aide: string;
  valeur: number;
  changer: (valeur: number) => void;
  suffixe: string;
  max: number;
}

/** Typed freely: what is no number yet changes nothing. */
function Nombre({ libelle, aide, valeur, changer, suffixe, max }: PropsNombre) {
  const locale = useLocale();
  const [saisie, saisir] = useState<string | number>(valeur);
  useEffect(() => saisir(valeur), [valeur]);
  return (
    <NumberInput
      label={libelle}
      description={aide}
      inputWrapperOrder={ORDRE}
      value={saisie}
      min={0}
      max={max}
      step={max > 100 ? 100 : 5}
      allowDecimal={false}
      allowNegative={false}
      thousandSeparator={locale === 'fr' ? ' ' : ','}
      suffix={suffixe}
      onChange={(nouvelle) => {
        saisir(nouvelle);
        if (typeof nouvelle === 'number' && nouvelle >= 0 && nouvelle <= max) changer(nouvelle);
      }}
    />
  );
}

function CodePostal({ valeur, changer }: { valeur: string; changer: (cp: string) => void }) {
  const t = useTranslations('souscription.besoin');
  const [saisie, saisir] = useState(valeur);
  const complet = saisie === '' || /^\d{5}$/.test(saisie);
  return (
    <TextInput
      label={t('codePostal')}
      description={t('codePostalAide')}
      inputWrapperOrder={ORDRE}
      value={saisie}
      inputMode="numeric"
      autoComplete="postal-code"
      maxLength={5}
      error={!complet && saisie.length >= 5 ? t('codePostalFaux') : undefined}
      onChange={({ currentTarget: { value } }) => {
        saisir(value);
        if (value === '' || /^\d{5}$/.test(value)) changer(value);
      }}
    />
  );
}
