'use client';

import { Button, CopyButton, Group, TextInput, type TextInputProps } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';

interface Props extends Pick<TextInputProps, 'label'> {
  'data-autofocus'?: boolean;
  valeur: string;
  copier: string;
  copie: string;
}

/** What is taken elsewhere as it is, letter by letter. */
export function TexteACopier({ valeur, copier, copie, ...champ }: Props) {
  return (
    <Group align="flex-end" gap="xs">
      <TextInput
        {...champ}
        flex="1 1 280px"
        value={valeur}
        readOnly
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        onFocus={(evenement) => evenement.currentTarget.select()}
      />
      <CopyButton value={valeur} timeout={4000}>
        {({ copied, copy }) => (
          <Button
            variant={copied ? 'light' : 'filled'}
            leftSection={copied ? <IconCheck size={17} aria-hidden /> : <IconCopy size={17} aria-hidden />}
            onClick={copy}
          >
            {copied ? copie : copier}
          </Button>
        )}
      </CopyButton>
    </Group>
  );
}
