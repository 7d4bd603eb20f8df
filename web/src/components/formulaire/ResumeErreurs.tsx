'use client';

import { Alert, Anchor, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';

interface Props {
  champs: { nom: string; libelle: string; message: string }[];
  generales: string[];
}

/** Said aloud by a screen reader when it appears; each line leads to its field. */
export function ResumeErreurs({ champs, generales }: Props) {
  const t = useTranslations('commun.formulaire');
  const nombre = champs.length + generales.length;
  if (nombre === 0) return null;
  const [seule] = generales;
  return (
    <Alert
      role="alert"
      color="red"
      icon={<IconAlertTriangle size={18} aria-hidden />}
      title={champs.length === 0 && nombre === 1 ? seule : t('aCorriger', { nombre })}
    >
      {champs.length + generales.length > (champs.length === 0 ? 1 : 0) && (
        <List size="sm" spacing={2}>
          {generales.map((message) => (
            <List.Item key={message}>{message}</List.Item>
          ))}
          {champs.map(({ nom, libelle, message }) => (
            <List.Item key={nom}>
              <Anchor href={`#champ-${nom}`} c="inherit" underline="always" onClick={(e) => allerAu(nom, e)}>
                {libelle}
              </Anchor>
              {` — ${message}`}
            </List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}

function allerAu(nom: string, evenement: { preventDefault: () => void }): void {
  evenement.preventDefault();
  document.getElementById(`champ-${nom}`)?.focus();
}
