import { Alert, Button, Group } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useRetours } from '@/lib/useRetours';

/** It could not be read: why, and again. */
export function Echec({ erreur, reessayer }: { erreur: unknown; reessayer: () => void }) {
  const c = useTranslations('commun');
  const { lire } = useRetours();
  const { message, details } = lire(erreur);
  return (
    <Alert color="red" role="alert" title={message}>
      <Group justify="space-between">
        {details}
        <Button variant="default" size="xs" onClick={reessayer}>
          {c('reessayer')}
        </Button>
      </Group>
    </Alert>
  );
}
