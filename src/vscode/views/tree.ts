import {
  type Command,
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from 'vscode'
import { told } from '../told.ts'
import type { ViewNode } from './node.ts'

/** What a view shows: its lines, and what stands over them. */
export interface ViewContent<Node extends ViewNode> {
  readonly nodes: readonly Node[]
  readonly message?: string
}

/** Lines that are asked for when the view is looked at. */
export class Tree<Node extends ViewNode> implements TreeDataProvider<Node> {
  readonly view: TreeView<Node>
  private readonly changes = new EventEmitter<void>()
  readonly onDidChangeTreeData = this.changes.event
  private readonly parents = new Map<string, Node>()
  private readonly load: () => Promise<ViewContent<Node>>
  private readonly click: string

  /**
   * @param id the view in package.json
   * @param click the command that a click on a line runs, with the line
   */
  constructor(id: string, click: string, load: () => Promise<ViewContent<Node>>) {
    this.load = load
    this.click = click
    this.view = window.createTreeView(id, { treeDataProvider: this, showCollapseAll: true })
  }

  refresh(): void {
    this.changes.fire()
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node) return [...(node.children ?? [])] as Node[]
    const { nodes, message } = await this.load()
    this.view.message = message
    this.parents.clear()
    for (const parent of nodes) for (const child of parent.children ?? []) this.parents.set(child.id, parent)
    return [...nodes]
  }

  getParent(node: Node): Node | undefined {
    return this.parents.get(node.id)
  }

  getTreeItem(node: Node): TreeItem {
    const item = new TreeItem(node.label, folding(node))
    item.id = node.id
    item.contextValue = node.kind
    if (node.description !== undefined) item.description = node.description
    if (node.icon) item.iconPath = new ThemeIcon(node.icon.name, node.icon.colour ? new ThemeColor(node.icon.colour) : undefined)
    if (node.spoken !== undefined) item.accessibilityInformation = { label: node.spoken }
    if (node.more) item.tooltip = told(node.more)
    if (!('place' in node || 'guideline' in node)) return item
    const command: Command = { command: this.click, title: 'Go to', arguments: [node] }
    item.command = command
    return item
  }
}

function folding({ children = [], unfolded = false }: ViewNode): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None
  return unfolded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed
}
