'use client';

import { Menu, type MenuProps } from '@mantine/core';
import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react';

interface Props extends Pick<MenuProps, 'width' | 'position'> {
  /** Takes the props of a button, its ref among them. */
  bouton: ReactElement;
  children: ReactNode;
}

/** A menu that was asked for before it was there: takes the focus that its button had, and opens. */
export function MenuOuvert({ bouton, width, position = 'bottom-end', children }: Props) {
  const cadre = useRef<HTMLSpanElement>(null);
  const [ouvert, ouvrir] = useState(false);
  useEffect(() => {
    cadre.current?.querySelector('button')?.focus();
    ouvrir(true);
  }, []);
  return (
    <span ref={cadre} style={{ display: 'contents' }}>
      <Menu position={position} width={width} withinPortal={false} opened={ouvert} onChange={ouvrir}>
        <Menu.Target>{bouton}</Menu.Target>
        <Menu.Dropdown>{children}</Menu.Dropdown>
      </Menu>
    </span>
  );
}
