import { createContext, type ComponentChild } from 'preact';
import { useContext } from 'preact/hooks';

/** What the open turn has after its words. It changes with every letter, and the turns around it do not. */
export const PanelContext = createContext<ComponentChild>(null);

/** The place of the panel in the open turn. */
export function OpenPanel() {
	return <>{useContext(PanelContext)}</>;
}
