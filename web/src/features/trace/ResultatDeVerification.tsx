'use client';

import { Alert, Anchor, Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import { useDates } from '@/lib/useDates';
import { useTexte } from '@/lib/useTexte';
import type { Verifiee } from './useVerification';

/** What waits for longer than that is not waiting for its turn. */
const RETARD_MS = 60 * 60_000;

export function ResultatDeVerification({ resultat }: { resultat: Verifiee }) {
  return resultat.premiereFaute ? <Faute faute={resultat.premiereFaute} /> : <Intacte resultat={resultat} />;
}

function Faute({ faute }: { faute: NonNullable<Verifiee['premiereFaute']> }) {
  const t = useTranslations('trace.verification');
  const texte = useTexte();
  const message = texte(faute.message);
  // A trace that was deleted is no more to be seen.
  const visible = faute.nature === 'MODIFIEE' || faute.nature === 'AJOUTEE' ? faute.traceId : null;
  return (
    <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={t('faute')}>
      <Stack gap="xs">
        <Text>{t(faute.nature === 'SCEAU_ALTERE' ? 'sceauTexte' : 'fauteTexte', { message })}</Text>
        {visible !== null && (
          <Anchor component={Lien} href={`/traces/${visible}`}>
            {t('voirFaute', { id: visible })}
          </Anchor>
        )}
      </Stack>
    </Alert>
  );
}

function Intacte({ resultat }: { resultat: Verifiee }) {
  const t = useTranslations('trace.verification');
  const { date } = useDates();
  const { nombre, purgees, nonScellees, nonScelleesDepuis, scelleA, tete } = resultat;
  const enRetard = nonScelleesDepuis !== null && Date.now() - Date.parse(nonScelleesDepuis) > RETARD_MS;
  return (
    <Alert color={enRetard ? 'orange' : 'green'} icon={<IconCheck aria-hidden />} title={t('intacte')}>
      <Stack gap="xs">
        <Text>
          {t('intacteTexte', { nombre })} {purgees > 0 && t('purgees', { nombre: purgees })}
        </Text>
        <Text>
          {scelleA !== null && t('scelleA', { date: date(scelleA) })} {t('nonScellees', { nombre: nonScellees })}{' '}
          {enRetard && t('retard', { date: date(nonScelleesDepuis) })}
        </Text>
        {tete !== null && (
          <div>
            <Text fw={600}>{t('tete')}</Text>
            <Text>{t('teteAide')}</Text>
            <Group gap="xs" mt={4}>
              <Code style={{ overflowWrap: 'anywhere' }}>{tete}</Code>
              <CopyButton value={tete}>
                {({ copied, copy }) => (
                  <Button
                    size="compact-sm"
                    variant="default"
                    leftSection={copied ? <IconCheck size={15} aria-hidden /> : <IconCopy size={15} aria-hidden />}
                    onClick={copy}
                  >
                    {t(copied ? 'copiee' : 'copier')}
                  </Button>
                )}
              </CopyButton>
            </Group>
          </div>
        )}
      </Stack>
    </Alert>
  );
}
