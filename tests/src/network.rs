//! A network of real processes on this machine: validators and a full node, each with its own base
//! path, ports and keys.

use crate::{cast::Cast, credentials::Credentials};
use sealchain_client::Chain;
use serde::Serialize;
use std::{
	fs::{self, File},
	io,
	net::TcpListener,
	path::{Path, PathBuf},
	process::{Child, Command, Stdio},
	time::{Duration, Instant},
};
use subxt::rpcs::client::{rpc_params, RpcClient};

/// What went wrong with a network, and where to look.
#[derive(Debug, thiserror::Error)]
pub enum NetworkError {
	/// A file or a process could not be handled.
	#[error("{what}: {source}")]
	Io {
		/// What was being done.
		what: String,
		/// Why it failed.
		source: io::Error,
	},
	/// `sealchain-node` refused to write its chain spec.
	#[error("sealchain-node export-chain-spec failed: {0}")]
	ChainSpec(String),
	/// A node did not do in time what was waited for.
	#[error("{node} did not {what} within {seconds} s; its log is {log}")]
	TimedOut {
		/// The node's name.
		node: String,
		/// What was waited for.
		what: &'static str,
		/// For how long.
		seconds: u64,
		/// The node's log.
		log: PathBuf,
	},
	/// A node ended by itself.
	#[error("{node} ended ({status}); its log is {log}")]
	Ended {
		/// The node's name.
		node: String,
		/// Its exit status.
		status: String,
		/// The node's log.
		log: PathBuf,
	},
}

fn during<T>(what: impl Into<String>, result: io::Result<T>) -> Result<T, NetworkError> {
	result.map_err(|source| NetworkError::Io { what: what.into(), source })
}

/// Which network to start.
#[derive(Clone, Debug)]
pub struct Options {
	/// The chain id that `sealchain-node` knows, or the path of a spec: `local`, `local-four`.
	pub chain: String,
	/// The well-known keys of the validators, in the order of the seats.
	pub validators: Vec<&'static str>,
	/// Whether a full node without keys joins.
	pub full_node: bool,
	/// Where base paths, logs and the chain spec go. Emptied at start.
	pub dir: PathBuf,
	/// Further arguments of every node.
	pub node_arguments: Vec<String>,
}

impl Options {
	/// The three bureaus and a full node.
	pub fn three_bureaus(dir: impl Into<PathBuf>) -> Self {
		Self {
			chain: "local".into(),
			validators: vec!["alice", "bob", "charlie"],
			full_node: true,
			dir: dir.into(),
			node_arguments: Vec::new(),
		}
	}

	/// The three bureaus, the judicial seat, and a full node.
	pub fn four_seats(dir: impl Into<PathBuf>) -> Self {
		Self {
			chain: "local-four".into(),
			validators: vec!["alice", "bob", "charlie", "dave"],
			..Self::three_bureaus(dir)
		}
	}
}

/// One node and how to reach it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Node {
	/// Its name: the seat's well-known key, or `full`.
	pub name: String,
	/// Whether it validates.
	pub validator: bool,
	/// Its JSON-RPC address.
	pub rpc: String,
	/// Its peer-to-peer addresses; a full node has a WebSocket one for light clients too.
	pub p2p: Vec<String>,
	/// Its log.
	pub log: PathBuf,
	/// Its process id.
	pub pid: u32,
	#[serde(skip)]
	process: Option<Child>,
	#[serde(skip)]
	arguments: Vec<String>,
}

/// A running network. Dropping it ends every process.
#[derive(Debug)]
pub struct Network {
	/// The chain spec file that every node runs.
	pub chain_spec: PathBuf,
	/// The nodes: validators in the order of their seats, then the full node.
	pub nodes: Vec<Node>,
	binary: PathBuf,
}

/// The `sealchain-node` that was built beside this program.
pub fn node_binary() -> PathBuf {
	sibling_binary("sealchain-node")
}

/// A program that was built beside this one: tests run from `target/<profile>/deps`, programs from
/// `target/<profile>`.
pub fn sibling_binary(name: &str) -> PathBuf {
	let here = std::env::current_exe().unwrap_or_default();
	let dir = here.parent().unwrap_or(Path::new("."));
	let dir = if dir.ends_with("deps") { dir.parent().unwrap_or(dir) } else { dir };
	dir.join(name)
}

/// A TCP port of the loopback address that is free now.
fn free_port() -> Result<u16, NetworkError> {
	let listener = during("find a free port", TcpListener::bind(("127.0.0.1", 0)))?;
	Ok(during("find a free port", listener.local_addr())?.port())
}

impl Network {
	/// Start a network and wait until every node answers. It does not wait for finality.
	pub async fn start(options: &Options) -> Result<Self, NetworkError> {
		let binary = node_binary();
		if options.dir.exists() {
			during(format!("empty {}", options.dir.display()), fs::remove_dir_all(&options.dir))?;
		}
		during(format!("create {}", options.dir.display()), fs::create_dir_all(&options.dir))?;
		let chain_spec = options.dir.join("chain-spec.json");
		export_chain_spec(&binary, &options.chain, &chain_spec)?;

		let mut network = Self { chain_spec, nodes: Vec::new(), binary };
		for seat in &options.validators {
			network.add(options, seat, true).await?;
		}
		if options.full_node {
			network.add(options, "full", false).await?;
		}
		Ok(network)
	}

	/// Start one more node of a network that was started with these options, and wait until it
	/// answers: a validator of a well-known key's name, or a full node.
	pub async fn add(
		&mut self,
		options: &Options,
		name: &str,
		validator: bool,
	) -> Result<(), NetworkError> {
		let dir = &options.dir;
		let (rpc, p2p, ws) = (free_port()?, free_port()?, free_port()?);
		let mut arguments: Vec<String> = [
			"--chain",
			&self.chain_spec.display().to_string(),
			"--base-path",
			&dir.join(name).display().to_string(),
			"--name",
			name,
			"--listen-addr",
			&format!("/ip4/127.0.0.1/tcp/{p2p}"),
			"--rpc-port",
			&rpc.to_string(),
			"--prometheus-port",
			&free_port()?.to_string(),
			"--no-mdns",
			"--allow-private-ip",
			"--unsafe-force-node-key-generation",
			"--rpc-cors",
			"all",
			"--rpc-max-connections",
			"1000",
		]
		.map(String::from)
		.to_vec();
		arguments.extend(options.node_arguments.iter().cloned());
		if validator {
			arguments.extend(["--validator".into(), format!("--{name}")]);
		} else {
			arguments.extend(["--listen-addr".into(), format!("/ip4/127.0.0.1/tcp/{ws}/ws")]);
		}
		let bootnodes: Vec<&String> =
			self.nodes.iter().filter_map(|node| node.p2p.first()).collect();
		if !bootnodes.is_empty() {
			arguments.push("--bootnodes".into());
			arguments.extend(bootnodes.into_iter().cloned());
		}
		let log = dir.join(format!("{name}.log"));
		let process = spawn(&self.binary, &arguments, &log)?;
		let mut node = Node {
			name: name.into(),
			validator,
			rpc: format!("ws://127.0.0.1:{rpc}"),
			p2p: Vec::new(),
			log,
			pid: process.id(),
			process: Some(process),
			arguments,
		};
		let peer: String = node.ask("system_localPeerId").await?;
		node.p2p.push(format!("/ip4/127.0.0.1/tcp/{p2p}/p2p/{peer}"));
		if !validator {
			node.p2p.push(format!("/ip4/127.0.0.1/tcp/{ws}/ws/p2p/{peer}"));
		}
		self.nodes.push(node);
		Ok(())
	}

	/// The node of a name.
	///
	/// # Panics
	/// If there is none: the names are those of the [`Options`].
	pub fn node(&mut self, name: &str) -> &mut Node {
		self.nodes.iter_mut().find(|node| node.name == name).expect("a node of the options")
	}

	/// The full node, or the last validator where there is none.
	pub fn entrance(&self) -> &Node {
		self.nodes.last().expect("a network has nodes")
	}

	/// Kill a node as a power cut would (SIGKILL).
	pub fn kill(&mut self, name: &str) -> Result<(), NetworkError> {
		let node = self.node(name);
		if let Some(mut process) = node.process.take() {
			during(format!("kill {name}"), process.kill())?;
			during(format!("wait for {name}"), process.wait())?;
		}
		Ok(())
	}

	/// Start a killed node again, with the same base path, ports and keys.
	pub async fn restart(&mut self, name: &str) -> Result<(), NetworkError> {
		let binary = self.binary.clone();
		let node = self.node(name);
		let process = spawn(&binary, &node.arguments, &node.log)?;
		node.pid = process.id();
		node.process = Some(process);
		let _: String = node.ask("system_localPeerId").await?;
		Ok(())
	}

	/// What another client needs to join in: the chain, the nodes' addresses, everybody's keys.
	pub fn describe(
		&self,
		chain: &Chain,
		cast: &Cast,
		credentials: &Credentials,
	) -> serde_json::Value {
		serde_json::json!({
			"genesisHash": chain.genesis(),
			"chainSpec": self.chain_spec,
			"nodes": self.nodes,
			"accounts": cast.to_json(),
			"certificates": credentials.to_json(),
		})
	}

	/// Wait until a node has finalized a block of this height or above.
	pub async fn wait_for_finality(&self, chain: &Chain, height: u64) -> Result<(), NetworkError> {
		const PATIENCE: Duration = Duration::from_secs(120);
		let reached = async {
			let mut blocks = chain.client().stream_blocks().await.ok()?;
			while let Some(Ok(block)) = blocks.next().await {
				if block.number() >= height {
					return Some(());
				}
			}
			None
		};
		let timed_out = || {
			let node = self.entrance();
			NetworkError::TimedOut {
				node: node.name.clone(),
				what: "finalize",
				seconds: PATIENCE.as_secs(),
				log: node.log.clone(),
			}
		};
		tokio::time::timeout(PATIENCE, reached).await.ok().flatten().ok_or_else(timed_out)
	}
}

impl Node {
	/// Ask a question without arguments as soon as the node answers; it has 120 s to start, since
	/// several compile their runtime at once on a small machine.
	pub async fn ask<T: serde::de::DeserializeOwned>(
		&mut self,
		method: &str,
	) -> Result<T, NetworkError> {
		const PATIENCE: Duration = Duration::from_secs(120);
		let started = Instant::now();
		loop {
			if let Some(process) = &mut self.process {
				if let Some(status) = during("watch a node", process.try_wait())? {
					return Err(NetworkError::Ended {
						node: self.name.clone(),
						status: status.to_string(),
						log: self.log.clone(),
					});
				}
			}
			if let Ok(client) = RpcClient::from_insecure_url(&self.rpc).await {
				if let Ok(answer) = client.request(method, rpc_params![]).await {
					return Ok(answer);
				}
			}
			if started.elapsed() > PATIENCE {
				return Err(NetworkError::TimedOut {
					node: self.name.clone(),
					what: "answer",
					seconds: PATIENCE.as_secs(),
					log: self.log.clone(),
				});
			}
			tokio::time::sleep(Duration::from_millis(100)).await;
		}
	}
}

impl Drop for Node {
	fn drop(&mut self) {
		if let Some(process) = &mut self.process {
			// Nothing to be done about a process that is gone already.
			let _ = process.kill();
			let _ = process.wait();
		}
	}
}

fn spawn(binary: &Path, arguments: &[String], log: &Path) -> Result<Child, NetworkError> {
	let file = during(
		format!("open {}", log.display()),
		File::options().create(true).append(true).open(log),
	)?;
	let errors = during("share a log", file.try_clone())?;
	during(
		format!("start {}", binary.display()),
		Command::new(binary)
			.args(arguments)
			.stdin(Stdio::null())
			.stdout(file)
			.stderr(errors)
			.spawn(),
	)
}

fn export_chain_spec(binary: &Path, chain: &str, file: &Path) -> Result<(), NetworkError> {
	let output = during(
		format!("start {}", binary.display()),
		Command::new(binary)
			.args(["export-chain-spec", "--raw", "--chain", chain, "--output"])
			.arg(file)
			.output(),
	)?;
	if output.status.success() {
		Ok(())
	} else {
		Err(NetworkError::ChainSpec(String::from_utf8_lossy(&output.stderr).into_owned()))
	}
}
