'use client';

import { Badge, Image, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { urlFichier } from '@/lib/fichiers';
import { nomDe } from '@/lib/nomDe';
import type { InterventionDetail } from '../types';
import { useMoments } from '../useMoments';
import styles from './Signature.module.css';
import { sansSigner } from './types';

type Signature = NonNullable<InterventionDetail['signature']>;

/** What holds now, then what was signed before a change. */
export function SignatureDuClient({
  intervention: { signature, signaturesPerimees },
}: {
  intervention: InterventionDetail;
}) {
  const t = useTranslations('intervention.signature');
  const toutes = [...(signature === null ? [] : [signature]), ...signaturesPerimees];
  if (toutes.length === 0) return null;
  return (
    <Paper component="section" p={{ base: 'md', sm: 'lg' }} aria-labelledby="signature-titre">
      <Title order={2} id="signature-titre" mb="xs">
        {t('duClient')}
      </Title>
      <Stack gap="lg">
        {toutes.map((une) => (
          <UneSignature key={une.id} signature={une} />
        ))}
      </Stack>
    </Paper>
  );
}

function UneSignature({ signature }: { signature: Signature }) {
  const t = useTranslations('intervention.signature');
  const { date } = useMoments();
  const { methode, nom, qualite, motif, image, signeA, perimeeA, recueilliPar } = signature;
  const dite = { date: date(signeA), nom: nomDe(recueilliPar) };
  return (
    <div>
      {perimeeA !== null && (
        <Badge color="gray" variant="outline" mb={6}>
          {t('avantModification')}
        </Badge>
      )}
      {image !== null && (
        <Image className={styles.image} src={urlFichier(image)} alt={t('imageDe', { nom: nom ?? '' })} />
      )}
      <Text fw={600}>{sansSigner(methode) ? t(`recue.${methode}`) : [nom, qualite].filter(Boolean).join(', ')}</Text>
      {motif !== null && <Text>{motif}</Text>}
      <Text size="sm" c="dimmed">
        {sansSigner(methode) ? t('noteeLe', dite) : t(`le.${methode}`, dite)}
      </Text>
      {perimeeA !== null && (
        <Text size="sm" c="dimmed">
          {t('perimee', { date: date(perimeeA) })}
        </Text>
      )}
    </div>
  );
}
