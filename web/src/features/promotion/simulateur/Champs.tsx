'use client';

import { NativeSelect, NumberInput, Paper, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { ChoixClient } from '@/domaine/client/ChoixClient';
import { ChoixOffre } from '@/domaine/offre/ChoixOffre';
import { ChoixPromotions } from './ChoixPromotions';
import type { Demande } from './useDemande';
import type { Tarifs } from './useTarifs';

interface Props {
  /** Its power is one of the offer's. */
  demande: Demande;
  tarifs: Tarifs | undefined;
  changer: (valeurs: Partial<Demande>) => void;
  /** What the API found wrong, by its own names. */
  fautes: readonly { chemin: string; message: string }[];
}

/** Each choice acts at once: there is nothing to send. */
export function Champs({ demande, tarifs, changer, fautes }: Props) {
  const t = useTranslations('promotion.simulateur');
  const locale = useLocale();
  const { client, offre, puissance, kwh, creuses, postal, numero, code, promotion } = demande;
  const erreurDe = (nom: string) => fautes.find(({ chemin }) => chemin.replace(/^input\./, '') === nom)?.message;
  const parHeures = tarifs?.some(({ kwh: unique }) => unique === null) ?? false;

  return (
    <Paper p={{ base: 'md', sm: 'lg' }} component="section" aria-label={t('demande')}>
      <Stack gap="md">
        <ChoixPromotions valeur={promotion} changer={changer} />
        <ChoixClient
          libelle={t('client')}
          valeur={client}
          changer={(id) => changer({ client: id })}
          erreur={erreurDe('clientId')}
          vidable
        />
        <ChoixOffre
          libelle={t('offre')}
          valeur={offre}
          changer={(id) => changer({ offre: id, puissance: null })}
          erreur={erreurDe('offreId')}
          vidable
        />
        <SimpleGrid cols={2} spacing="md">
          <NativeSelect
            label={t('puissance')}
            value={puissance ?? ''}
            disabled={tarifs === undefined || tarifs.length === 0}
            error={erreurDe('puissance') ?? (tarifs?.length === 0 ? t('sansTarif') : undefined)}
            data={(tarifs ?? []).map((tarif) => ({ value: String(tarif.puissance), label: `${tarif.puissance} kVA` }))}
            onChange={({ currentTarget: { value } }) => changer({ puissance: Number(value) })}
          />
          <NumberInput
            label={t('kwh')}
            value={kwh}
            min={0}
            max={10_000_000}
            step={500}
            thousandSeparator={locale === 'fr' ? ' ' : ','}
            allowDecimal={false}
            error={erreurDe('kwhParAn')}
            onChange={(saisi) => saisi !== '' && changer({ kwh: Number(saisi) })}
          />
          {parHeures && (
            <NumberInput
              label={t('creuses')}
              value={creuses}
              min={0}
              max={100}
              suffix=" %"
              allowDecimal={false}
              onChange={(saisi) => saisi !== '' && changer({ creuses: Number(saisi) })}
            />
          )}
          <TextInput
            label={t('postal')}
            value={postal}
            maxLength={12}
            autoComplete="off"
            onChange={({ currentTarget: { value } }) => changer({ postal: value })}
          />
          <TextInput
            label={t('code')}
            value={code}
            maxLength={50}
            autoComplete="off"
            error={erreurDe('codePromotion')}
            styles={{ input: { textTransform: 'uppercase' } }}
            onChange={({ currentTarget: { value } }) => changer({ code: value })}
          />
          <TextInput
            label={t('numero')}
            placeholder={t('numeroDuCompte')}
            type="tel"
            value={numero}
            maxLength={40}
            autoComplete="off"
            error={erreurDe('numero')}
            onChange={({ currentTarget: { value } }) => changer({ numero: value })}
          />
        </SimpleGrid>
      </Stack>
    </Paper>
  );
}
